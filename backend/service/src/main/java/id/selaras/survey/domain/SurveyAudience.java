package id.selaras.survey.domain;

/** Who is asked. */
public enum SurveyAudience {
    /** Everybody who has the address, the users of a service above all. */
    PUBLIC,
    /** Whoever holds a post in the survey's unit, or in one below it, on the day it opens. */
    UNIT_EMPLOYEES,
    /** Whoever holds a post in the government on the day it opens. */
    ALL_EMPLOYEES,
    /** Those who were named, such as the people of a plan. */
    NAMED_EMPLOYEES;

    /** Whether only those answer who fetch a one-time token. */
    public boolean isOfEmployees() {
        return this != PUBLIC;
    }
}
