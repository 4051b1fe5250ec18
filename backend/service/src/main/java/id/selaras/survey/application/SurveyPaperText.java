package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.letter.Letterheads;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.ScopeNames.UnitName;
import id.selaras.survey.domain.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The words of a survey's papers. */
@ApplicationScoped
class SurveyPaperText {

    /** Signs of a call that still fit in large letters, and in smaller ones. */
    private static final int LONG = 32;

    private static final int LONGEST_LARGE = 90;

    @Inject
    SurveyService surveys;

    @Inject
    CountRepository counts;

    @Inject
    AskedQuestions asked;

    @Inject
    GovernmentDirectory governments;

    @Inject
    Letterheads letterheads;

    @Inject
    CurrentActor current;

    @Transactional
    List<ArrivalDay> arrivals(UUID id) {
        return counts.days(surveys.get(id).id());
    }

    /** @param address where people type it in */
    @Transactional
    Map<String, Object> poster(SurveyRow survey, String counter, String address) {
        Map<String, Object> values = common("Poster survei", survey);
        values.put("counter", counter == null || counter.isBlank() ? null : counter.strip());
        values.put("typed", address.replaceFirst("^https?://", ""));
        if (survey.questionnaireVersionId() == null) {
            putCall(values, "Bagaimana pelayanan kami?");
            values.put("kind", "Survei Kepuasan Masyarakat");
            values.put("length", "2 menit");
            values.put("questions", "Sembilan pertanyaan singkat.");
        } else {
            putCall(values, survey.title());
            values.put("kind", "Masa survei");
            putQuestions(
                    values,
                    asked.of(survey.questionnaireVersionId()).interview().questions());
        }
        return values;
    }

    /** What the poster says first; a long title is set smaller, so that the poster stays one page. */
    private static void putCall(Map<String, Object> values, String call) {
        values.put("call", call);
        values.put("letters", call.length() > LONGEST_LARGE ? " longest" : call.length() > LONG ? " long" : "");
    }

    /** How many there are; nobody knows how long strange questions take, and some may be asked of a few only. */
    private static void putQuestions(Map<String, Object> values, List<Question> questions) {
        boolean isForAll = questions.stream().allMatch(question -> question.showIf() == null);
        values.put("length", questions.size() + " pertanyaan");
        values.put("questions", isForAll ? "Satu pertanyaan per layar." : "Paling banyak; satu pertanyaan per layar.");
    }

    /** What every paper of a survey may print. */
    @Transactional
    Map<String, Object> common(String title, SurveyRow survey) {
        UUID government = current.governmentId();
        UnitName unit = governments.unit(government, survey.unitId());
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("settings", letterheads.of(government));
        values.put("government", governments.government(government).name());
        values.put("name", survey.title());
        values.put("service", survey.service());
        values.put("unit", unit == null ? "-" : unit.name());
        values.put("from", IndonesianText.date(survey.opensOn()));
        values.put("to", IndonesianText.date(survey.closesOn()));
        values.put("today", IndonesianText.date(governments.today(government)));
        return values;
    }
}
