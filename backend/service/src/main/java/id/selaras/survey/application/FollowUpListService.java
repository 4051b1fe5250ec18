package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.shared.tabular.TabularExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Everything that is planned after surveys, so that nothing planned is forgotten (domain reference 6.4). */
@ApplicationScoped
public class FollowUpListService {

    private static final List<Column<FollowUpListRow>> COLUMNS = List.of(
            new Column<>("Survei", FollowUpListRow::surveyTitle),
            new Column<>("Unit", FollowUpListRow::unitName),
            new Column<>("Unsur", row -> row.item().element()),
            new Column<>("Program atau kegiatan", row -> row.item().programme()),
            new Column<>("Tahun", row -> row.item().year()),
            new Column<>("Triwulan", row -> row.item().quarter()),
            new Column<>("Penanggung jawab", row -> row.item().responsible()),
            new Column<>("Status", row -> row.item().status()),
            new Column<>("Terlambat", FollowUpListRow::overdue));

    @Inject
    FollowUpListRepository items;

    @Inject
    SurveyService surveys;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /** Items of surveys that the actor may see. */
    @Transactional
    public Page<FollowUpListRow> list(FollowUpListFilter filter, PageRequest page) {
        return items.page(
                current.governmentId(),
                governments.today(current.governmentId()),
                filter,
                surveys.wantedUnits(filter.unit),
                page);
    }

    /** All of them for a file. */
    public ExportTable<FollowUpListRow> table(FollowUpListFilter filter) {
        LocalDate today = governments.today(current.governmentId());
        return new ExportTable<>(
                "tindak-lanjut-survei",
                ExportStamp.of("Tindak lanjut survei", today, null),
                COLUMNS,
                TabularExport.allPages(page -> list(filter, page)));
    }
}
