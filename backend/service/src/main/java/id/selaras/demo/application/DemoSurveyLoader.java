package id.selaras.demo.application;

import id.selaras.demo.domain.DemoFileKind;
import id.selaras.demo.domain.DemoFiles;
import id.selaras.demo.domain.DemoSurvey;
import id.selaras.demo.domain.DemoTable;
import id.selaras.survey.application.CompleteFollowUp;
import id.selaras.survey.application.FollowUpRow;
import id.selaras.survey.application.FollowUpService;
import id.selaras.survey.application.PlanFollowUp;
import id.selaras.survey.application.PrepareSurvey;
import id.selaras.survey.application.SurveyRow;
import id.selaras.survey.application.SurveyService;
import id.selaras.survey.domain.FollowUpStatus;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.SurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Prepares, opens and closes the surveys of the demonstration the way a planner does. */
@ApplicationScoped
class DemoSurveyLoader {

    @Inject
    SurveyService surveys;

    @Inject
    FollowUpService followUps;

    /** Prepares and opens all surveys; the answers, under the codes that the surveys have got. */
    DemoTable prepared(DemoFiles files, Map<String, UUID> units) {
        Map<String, String> codes = new HashMap<>();
        for (DemoSurvey survey : files.surveys()) {
            SurveyRow row = known(files, survey, units.get(survey.unitCode()));
            codes.put(
                    survey.key(),
                    row.status() == SurveyStatus.DRAFT
                            ? surveys.open(row.id(), row.version()).code()
                            : row.code());
        }
        DemoTable table = files.table(DemoFileKind.SURVEY_RESPONSES);
        int column = table.column("survei");
        return new DemoTable(
                table.kind(),
                table.rows().stream()
                        .map(row -> {
                            List<String> coded = new ArrayList<>(row);
                            coded.set(column, codes.get(row.get(column)));
                            return coded;
                        })
                        .toList());
    }

    private SurveyRow known(DemoFiles files, DemoSurvey survey, UUID unit) {
        UUID id = surveys.prepare(
                        key(files, survey),
                        new PrepareSurvey(
                                survey.title(),
                                unit,
                                survey.service(),
                                survey.population(),
                                survey.opensOn(),
                                survey.closesOn(),
                                null,
                                null))
                .id();
        return surveys.get(id);
    }

    /** Plans what is done about the weakest elements. The application itself closes what is over. */
    void promise(DemoFiles files, Map<String, UUID> units) {
        for (DemoSurvey survey : files.surveys()) {
            UUID id = known(files, survey, units.get(survey.unitCode())).id();
            for (DemoSurvey.Promise promise : survey.promises()) {
                String key = key(files, survey) + "-" + promise.element();
                FollowUpRow item = followUps.get(
                        id,
                        followUps
                                .plan(
                                        id,
                                        key,
                                        new PlanFollowUp(
                                                SatisfactionElement.valueOf(promise.element()),
                                                promise.programme(),
                                                promise.year(),
                                                promise.quarter(),
                                                promise.responsible()))
                                .id());
                if (promise.sentence() != null && item.status() == FollowUpStatus.PLANNED) {
                    FollowUpRow begun = followUps.begin(id, item.id(), item.version());
                    followUps.complete(id, item.id(), begun.version(), new CompleteFollowUp(promise.sentence()));
                }
            }
        }
    }

    private static String key(DemoFiles files, DemoSurvey survey) {
        return "demo-" + files.government().code() + "-" + survey.key() + "-" + files.base();
    }
}
