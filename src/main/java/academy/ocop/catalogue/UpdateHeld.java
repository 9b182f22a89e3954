package academy.ocop.catalogue;

import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;

/** The portal was delivered with a new state of a course that the office has edited: it waits for the office to decide. */
public record UpdateHeld(CourseId course, CourseFiles files) {}
