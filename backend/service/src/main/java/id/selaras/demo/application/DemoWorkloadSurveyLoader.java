package id.selaras.demo.application;

import id.selaras.shared.page.PageRequest;
import id.selaras.workload.application.OpenWorkloadSurvey;
import id.selaras.workload.application.ReturnWorkloadForm;
import id.selaras.workload.application.SaveWorkloadForm;
import id.selaras.workload.application.TellTask;
import id.selaras.workload.application.WorkloadFormFilter;
import id.selaras.workload.application.WorkloadFormPost;
import id.selaras.workload.application.WorkloadFormRow;
import id.selaras.workload.application.WorkloadFormService;
import id.selaras.workload.application.WorkloadFormTask;
import id.selaras.workload.application.WorkloadFormView;
import id.selaras.workload.application.WorkloadSurveyService;
import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.WorkloadFormStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A workload survey of five divisions, opened, answered and returned the way people do it: three wait for the planner,
 * one was given back, one is late.
 */
@ApplicationScoped
class DemoWorkloadSurveyLoader {

    /** The due day lies so far back that whoever has not answered is late. */
    private static final int DUE_DAYS_BEFORE = 7;

    private static final BigDecimal RISEN = new BigDecimal("1.12");
    private static final BigDecimal JUMPED = new BigDecimal("1.7");

    @Inject
    WorkloadSurveyService surveys;

    @Inject
    WorkloadFormService forms;

    /**
     * Opens the survey; the same one when it was opened before.
     *
     * @param base day on which everything in the demonstration hangs
     */
    UUID open(String key, LocalDate base, List<UUID> units) {
        return surveys.open(
                        key,
                        new OpenWorkloadSurvey(
                                "Survei beban kerja " + base.getYear(),
                                base.getYear(),
                                units,
                                base.minusDays(DUE_DAYS_BEFORE),
                                "Isi volume tahun ini dari buku agenda atau aplikasi; bila tidak ada, perkirakan."))
                .id();
    }

    /** Fills in and hands in the form of a unit that has not been touched. */
    void answer(UUID survey, UUID unit) {
        WorkloadFormRow row = form(survey, unit);
        if (row.status() == WorkloadFormStatus.OPEN) {
            WorkloadFormView view = forms.get(row.id());
            WorkloadFormView saved = forms.save(row.id(), view.version(), new SaveWorkloadForm(told(view)));
            forms.submit(row.id(), saved.version());
        }
    }

    /** Gives a form back that was handed in. */
    void giveBack(UUID survey, UUID unit) {
        WorkloadFormRow row = form(survey, unit);
        if (row.status() == WorkloadFormStatus.SUBMITTED) {
            forms.giveBack(
                    row.id(),
                    row.version(),
                    new ReturnWorkloadForm(
                            "Volume tugas pertama naik tujuh puluh persen. Cocokkan dengan buku agenda."));
        }
    }

    private WorkloadFormRow form(UUID survey, UUID unit) {
        WorkloadFormFilter filter = new WorkloadFormFilter();
        filter.survey = survey;
        filter.unit = unit;
        return forms.list(filter, PageRequest.first(1)).items().get(0);
    }

    private static List<TellTask> told(WorkloadFormView view) {
        List<TellTask> told = new ArrayList<>();
        for (WorkloadFormPost post : view.positions()) {
            for (WorkloadFormTask task : post.tasks()) {
                if (task.before() != null) {
                    told.add(told(post.positionId(), task, told.size()));
                }
            }
        }
        return told;
    }

    private static TellTask told(UUID position, WorkloadFormTask task, int number) {
        BigDecimal factor = number == 0 ? JUMPED : RISEN;
        EvidenceLevel level = number % 5 == 4
                ? EvidenceLevel.MEASURED
                : number % 2 == 0 ? EvidenceLevel.DOCUMENT : EvidenceLevel.ESTIMATE;
        String evidence = switch (level) {
            case MEASURED -> "Studi waktu, dua minggu pengamatan";
            case DOCUMENT -> "Buku agenda dan laporan bulanan";
            default -> null;
        };
        return new TellTask(
                position,
                task.taskCode(),
                task.taskName(),
                task.method(),
                grown(task.before().volume(), factor),
                task.unit(),
                task.frequency(),
                task.minutesPerUnit(),
                task.ability(),
                task.shifts(),
                task.before().directNeed(),
                level,
                evidence,
                number == 0 ? "Layanan baru sejak awal tahun" : null);
    }

    private static BigDecimal grown(BigDecimal volume, BigDecimal factor) {
        return volume == null ? null : volume.multiply(factor).setScale(0, RoundingMode.HALF_UP);
    }
}
