package id.selaras.survey.domain;

/** What a questionnaire is for. */
public enum QuestionnairePurpose {
    /** The nine official questions (PermenPANRB 14/2017): word for word, nobody changes them. */
    SATISFACTION,
    /** Whatever a unit wants to know of the users of its services. */
    OWN,
    /** How employees fare after a move. */
    EMPLOYEE_FEEDBACK,
    /** Whether employees are ready for a move (domain reference 8.3): scales from 1 to 5, index = mean × 20. */
    READINESS_PULSE;

    /** Whether it is asked of employees only. */
    public boolean isForEmployees() {
        return this == EMPLOYEE_FEEDBACK || this == READINESS_PULSE;
    }
}
