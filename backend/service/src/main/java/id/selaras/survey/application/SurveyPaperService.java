package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.letter.LetterPress;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.page.Page;
import id.selaras.survey.domain.SurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a survey puts on paper and how people find it: link and QR code, poster, report. No transaction waits for it. */
@ApplicationScoped
public class SurveyPaperService {

    private static final String POSTER = "SKM-POSTER";
    private static final String FORM = "SKM-KUESIONER";
    private static final String REPORT = "SKM-LAPORAN";

    @Inject
    SurveyService surveys;

    @Inject
    SurveyPaperText text;

    @Inject
    SurveyReportText reports;

    @Inject
    LetterPress press;

    /** How many answers came on which day. */
    public Page<ArrivalDay> arrivals(UUID id) {
        return Page.whole(text.arrivals(id));
    }

    /** The way to the survey's public page. */
    public SurveyInvitation invitation(UUID id) {
        LetterPress.Link link = press.link(path(surveys.get(id)));
        return new SurveyInvitation(link.address(), link.picture());
    }

    /**
     * A4 as PDF to hang up.
     *
     * @param counter printed on it, or null; 409 once the survey is over, and of employees, who are invited one by one
     */
    public byte[] poster(UUID id, String counter) {
        SurveyRow survey = surveys.get(id);
        if (survey.status() == SurveyStatus.CLOSED) {
            throw Refusal.conflict("survey-closed");
        }
        if (survey.audience().isOfEmployees()) {
            throw Refusal.conflict("survey-of-employees");
        }
        return press.paper(
                POSTER,
                path(survey),
                text.poster(survey, counter, press.link(path(survey)).address()));
    }

    /** The questionnaire as PDF, A4, to be filled in by hand and typed in later. */
    public byte[] form(UUID id) {
        SurveyRow survey = surveys.satisfaction(id);
        return press.paper(FORM, path(survey), text.form(survey));
    }

    /** The report as PDF (domain reference 6.4); while too few have answered it says so and tells no figures. */
    public byte[] report(UUID id) {
        SurveyRow survey = surveys.satisfaction(id);
        return press.paper(REPORT, path(survey), reports.of(survey));
    }

    /** The report as pictures, for who wants to see it before it is printed. */
    public LetterPreview preview(UUID id) {
        SurveyRow survey = surveys.get(id);
        return press.pictures(REPORT, path(survey), reports.of(survey));
    }

    private static String path(SurveyRow survey) {
        return "/s/" + survey.code();
    }
}
