package academy.ocop.identity;

import jakarta.json.JsonValue;

/** What a feature holds about a person, for the copy she may take along. Each feature that holds something has one. */
public interface PersonalData {

    /** The name of its part in the copy: {@code enrolment}. */
    String section();

    /** All that the feature holds about the person. */
    JsonValue dataOf(PersonId person);
}
