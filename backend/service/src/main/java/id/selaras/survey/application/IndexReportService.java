package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.letter.LetterPress;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The report of all surveys of a unit or a government in a period, on paper. No transaction waits for it. */
@ApplicationScoped
public class IndexReportService {

    private static final String REPORT = "SKM-LAPORAN";

    @Inject
    IndexReportText text;

    @Inject
    LetterPress press;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /** A4 as PDF (domain reference 6.4); while too few have answered it says so and tells no figures. */
    public byte[] report(IndexReportFilter filter) {
        return press.paper(REPORT, path(), text.of(filter));
    }

    /** The same as pictures, for who wants to see it before it is printed. */
    public LetterPreview preview(IndexReportFilter filter) {
        return press.pictures(REPORT, path(), text.of(filter));
    }

    private String path() {
        return "/hasil/" + governments.government(current.governmentId()).code();
    }
}
