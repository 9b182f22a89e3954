package academy.ocop.identity;

import static academy.ocop.identity.Role.ADMINISTRATOR;
import static academy.ocop.identity.Role.AUDITOR;
import static academy.ocop.identity.Role.AUTHOR;
import static academy.ocop.identity.Role.BRANCH_OFFICER;
import static academy.ocop.identity.Role.COMMUNE_CONTACT;
import static academy.ocop.identity.Role.COORDINATOR;
import static academy.ocop.identity.Role.TRAINEE;
import static academy.ocop.identity.Role.TRAINER;

import java.util.Set;

/**
 * What can be done, with the roles that may, within the reach of their grant. The word after the roles says what can go wrong
 * with it, so that reviews look there first.
 */
public enum Permission {
    /** Learn: enrol oneself, read lessons, answer, leave, get one's paper. Own only. */
    LEARN(Risk.NONE, TRAINEE),
    /** See one's own details, papers, logins; export them. Own only. */
    READ_OWN(Risk.NONE, TRAINEE),
    /** See who is in a class and how far they are. */
    READ_ROSTER(Risk.PERSONAL, TRAINER, COORDINATOR, COMMUNE_CONTACT, BRANCH_OFFICER, AUDITOR),
    /** Take the roster along as a file. */
    EXPORT_ROSTER(Risk.PERSONAL, TRAINER, COORDINATOR, BRANCH_OFFICER, AUDITOR),
    /** See phone numbers of learners in full. */
    READ_CONTACT(Risk.PERSONAL, COORDINATOR, BRANCH_OFFICER),
    /** Give a learner one attempt more at the final test. */
    GRANT_ATTEMPT(Risk.NONE, TRAINER, COORDINATOR),
    /** See counts of people and participations. */
    READ_REPORTS(Risk.NONE, TRAINER, COORDINATOR, COMMUNE_CONTACT, BRANCH_OFFICER, AUDITOR),
    /** See the names behind a count, and take them along. */
    READ_REPORT_LISTS(Risk.PERSONAL, TRAINER, COORDINATOR, COMMUNE_CONTACT, BRANCH_OFFICER, AUDITOR),
    /** Print a new card for a trainee who lost the password. */
    ISSUE_CARD(Risk.SETTINGS, COORDINATOR, COMMUNE_CONTACT, BRANCH_OFFICER),
    /** See the people of one's area and find one of them. */
    READ_PEOPLE(Risk.PERSONAL, COORDINATOR, COMMUNE_CONTACT, BRANCH_OFFICER, AUDITOR),
    /** Open, change and close classes. */
    MANAGE_CLASSES(Risk.NONE, COORDINATOR, BRANCH_OFFICER),
    /** Say who of the staff teaches a class. Part of running the class; the account and its first role came from two people. */
    ASSIGN_TRAINER(Risk.PERSONAL, COORDINATOR, BRANCH_OFFICER),
    /** Link people to products, enter producers and products. */
    MANAGE_PRODUCTS(Risk.NONE, COMMUNE_CONTACT, BRANCH_OFFICER),
    /** Read the register of papers. */
    READ_REGISTER(Risk.PERSONAL, BRANCH_OFFICER, AUDITOR),
    /** Declare a paper void, answer reports about papers. */
    REVOKE_PAPER(Risk.PAPERS, BRANCH_OFFICER),
    /** See drafts of courses and the checker's faults. */
    READ_DRAFTS(Risk.NONE, AUTHOR, BRANCH_OFFICER, AUDITOR),
    /** Change drafts of courses, send new ones. The questions with their answers are among what one reads then. */
    EDIT_COURSES(Risk.NONE, AUTHOR),
    /** Publish a draft that somebody else wrote, or send it back. */
    PUBLISH_COURSES(Risk.NONE, AUTHOR, BRANCH_OFFICER),
    /** See what a trainer takes into a hall: plan, slides, exercises with their answers. */
    READ_CLASS_PACK(Risk.NONE, TRAINER, COORDINATOR, BRANCH_OFFICER, AUTHOR, AUDITOR),
    /** Create staff accounts, close accounts. */
    MANAGE_ACCOUNTS(Risk.SETTINGS, ADMINISTRATOR),
    /** Give and take roles. Never to oneself. */
    GRANT_ROLES(Risk.SETTINGS, ADMINISTRATOR),
    /** Read the audit trail of everything. */
    READ_AUDIT(Risk.PERSONAL, AUDITOR),
    /** Read sign-ins, accounts and roles in the audit trail. */
    READ_SECURITY_AUDIT(Risk.PERSONAL, AUDITOR, ADMINISTRATOR);

    /** What can go wrong with a permission. */
    public enum Risk {
        NONE,
        PERSONAL,
        PAPERS,
        SETTINGS
    }

    private final Risk risk;
    private final Set<Role> roles;

    Permission(Risk risk, Role... roles) {
        this.risk = risk;
        this.roles = Set.of(roles);
    }

    /** Whether it is about something that all of the province has in common: a role for a part of it is no reason to change that. */
    boolean isForAll() {
        return this == EDIT_COURSES || this == PUBLISH_COURSES;
    }

    public Risk risk() {
        return risk;
    }

    public Set<Role> roles() {
        return roles;
    }
}
