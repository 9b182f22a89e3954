package academy.ocop.courseware;

/**
 * One exercise for a class.
 *
 * @param task what learners get, with the sheet to fill in
 * @param answer what only the trainer gets
 */
public record Exercise(Printed task, Printed answer) {

    Exercise at(String base) {
        return new Exercise(task.at(base), answer.at(base));
    }
}
