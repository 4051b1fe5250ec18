package id.selaras.survey.application;

/**
 * How many answers a survey lets in.
 *
 * @param hourly    answers without a token from one network in an hour
 * @param hourlyOwn whether the survey itself says so; otherwise the rules do
 * @param most      answers it takes in all; beyond, only who holds a token gets in
 * @param received  answers it has
 * @param full      whether answers without a token are sent away
 */
public record SurveyCeilings(int hourly, boolean hourlyOwn, long most, long received, boolean full) {

    static SurveyCeilings of(SurveyRow survey, int hourlyByRules, long most) {
        boolean own = survey.hourlyCeiling() != null;
        return new SurveyCeilings(
                own ? survey.hourlyCeiling() : hourlyByRules, own, most, survey.received(), survey.received() >= most);
    }
}
