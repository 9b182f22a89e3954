package academy.ocop.training;

import academy.ocop.courseware.CourseId;
import academy.ocop.identity.Reach;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Classes as others see them. What a class is, is no secret; who sits in it is enrolment's. */
@ApplicationScoped
@Transactional
public class TrainingQueries {

    @Inject
    TrainingRepository classes;

    public Optional<ClassView> find(ClassId id) {
        return classes.find(id).map(TrainingClass::view);
    }

    /** @throws NotFound when there is no such class */
    public ClassView require(ClassId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    /** Those of the classes that exist. */
    public Map<ClassId, ClassView> all(Collection<ClassId> ids) {
        return classes.ofIds(ids).stream()
                .map(TrainingClass::view)
                .collect(Collectors.toMap(ClassView::id, Function.identity()));
    }

    /** All classes of a course, the earliest first. */
    public List<ClassView> ofCourse(CourseId course) {
        return classes.ofCourse(course).stream().map(TrainingClass::view).toList();
    }

    /** The open class in which anybody learns the course alone. */
    public Optional<ClassView> selfPaced(CourseId course) {
        return ofCourse(course).stream()
                .filter(one -> one.form() == ClassForm.SELF_PACED && one.state() == ClassState.OPEN)
                .findFirst();
    }

    /** The classes within a reach, the latest first. */
    public List<ClassView> visible(Reach reach) {
        return classes.visible(reach).stream().map(TrainingClass::view).toList();
    }

    /** Part of the classes within a reach, the latest first. */
    public ClassPart visible(Reach reach, int offset, int limit) {
        return new ClassPart(
                classes.visible(reach, offset, limit).stream()
                        .map(TrainingClass::view)
                        .toList(),
                classes.countVisible(reach));
    }
}
