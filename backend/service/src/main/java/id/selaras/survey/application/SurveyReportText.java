package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.Showing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * What the report of a survey says (domain reference 6.4): method, sample, respondents in groups, means, index, lowest
 * elements, months, follow-up plan and publication. Everything comes from tallies; small groups stay untold.
 */
@ApplicationScoped
class SurveyReportText {

    private static final int MOST_REPLIES = 20;

    @Inject
    SurveyService surveys;

    @Inject
    SurveyPaperText papers;

    @Inject
    CountRepository counts;

    @Inject
    FollowUpRepository followUps;

    @Inject
    CommentRepository comments;

    @Inject
    RuleDirectory rules;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Transactional
    Map<String, Object> of(SurveyRow survey) {
        SurveyResults results = surveys.results(survey.id());
        RuleSet ruleSet = rules.at(current.governmentId(), governments.today(current.governmentId()));
        Map<String, Object> values = papers.common("Laporan Survei Kepuasan Masyarakat", survey);
        putRules(values, ruleSet, results.leastGraded(), survey.leftOut());
        ReportLines.putSample(values, results.sample(), results.received(), results.valid());
        ReportLines.putIndex(values, results.weight(), results.index(), results.elements(), results.lowest());
        values.put("facts", ReportLines.facts(List.of(counts.told(survey.id())), ruleSet.integer("skm_least_cell")));
        values.put("course", "bulan");
        values.put(
                "months", results.months().stream().map(SurveyReportText::month).toList());
        ReportLines.putUnits(values, List.of(), null);
        values.put("plan", ReportLines.plan(followUps.of(survey.id()), item -> null));
        values.put("replies", comments.replies(survey.id(), MOST_REPLIES));
        return values;
    }

    /** @param leftOut elements that do not apply to the service */
    static void putRules(
            Map<String, Object> values, RuleSet ruleSet, int leastGraded, List<SatisfactionElement> leftOut) {
        values.put("leastAnswered", Showing.least(ruleSet.integer("skm_least_answered"), leftOut.size()));
        values.put("asked", IndonesianText.words(SatisfactionElement.values().length - leftOut.size()));
        values.put("notAsked", ReportLines.names(leftOut));
        values.put("leastPublished", ruleSet.integer("skm_least_published"));
        values.put("leastGraded", leastGraded);
        values.put("leastCell", ruleSet.integer("skm_least_cell"));
    }

    private static ReportLines.IndexLine month(SurveyResults.Month month) {
        String name = IndonesianText.month(month.month().atDay(1)) + " "
                + month.month().getYear();
        return ReportLines.index(name, month.valid(), month.index());
    }
}
