package id.selaras.survey.application;

/** What asks to be let in. */
interface Admitted {

    /** Of the survey. */
    String code();

    /** Or null. */
    String token();

    /** Where it comes from; forgotten at once. */
    String network();

    /** The same for equal answers. */
    String pattern();
}
