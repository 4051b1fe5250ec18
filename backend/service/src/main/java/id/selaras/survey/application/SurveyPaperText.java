package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.letter.Letterheads;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.ScopeNames.UnitName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The words of a survey's papers. */
@ApplicationScoped
class SurveyPaperText {

    @Inject
    SurveyService surveys;

    @Inject
    CountRepository counts;

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
        return values;
    }

    /** What every paper of a survey may print. */
    @Transactional
    Map<String, Object> common(String title, SurveyRow survey) {
        UnitName unit = governments.unit(current.governmentId(), survey.unitId());
        return common(
                title,
                survey.title(),
                survey.service(),
                unit == null ? "-" : unit.name(),
                survey.opensOn(),
                survey.closesOn());
    }

    /**
     * What every paper may print.
     *
     * @param title of the file
     * @param name  of what the paper is about
     */
    @Transactional
    Map<String, Object> common(String title, String name, String service, String unit, LocalDate from, LocalDate to) {
        UUID government = current.governmentId();
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("settings", letterheads.of(government));
        values.put("government", governments.government(government).name());
        values.put("name", name);
        values.put("service", service);
        values.put("unit", unit);
        values.put("from", IndonesianText.date(from));
        values.put("to", IndonesianText.date(to));
        values.put("today", IndonesianText.date(governments.today(government)));
        return values;
    }
}
