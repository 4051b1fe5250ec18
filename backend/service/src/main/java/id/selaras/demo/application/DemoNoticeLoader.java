package id.selaras.demo.application;

import id.selaras.demo.domain.DemoFiles;
import id.selaras.demo.domain.DemoGovernment;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.planning.application.DescribePlan;
import id.selaras.planning.application.PlanCriteria;
import id.selaras.planning.application.PlanService;
import id.selaras.socialisation.application.NoticeSendingService;
import id.selaras.socialisation.application.NoticeService;
import id.selaras.socialisation.application.NoticeTemplate;
import id.selaras.socialisation.application.NoticeTemplateDirectory;
import id.selaras.socialisation.application.NoticeView;
import id.selaras.socialisation.application.ProgrammeService;
import id.selaras.socialisation.application.ProgrammeView;
import id.selaras.socialisation.application.SendNotice;
import id.selaras.socialisation.application.WriteNotice;
import id.selaras.socialisation.application.WriteProgramme;
import id.selaras.socialisation.domain.AudienceKind;
import id.selaras.socialisation.domain.AudiencePart;
import id.selaras.socialisation.domain.NoticeStatus;
import id.selaras.socialisation.domain.ProgrammeCalendar;
import id.selaras.socialisation.domain.ProgrammeStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Publishes Sawahlunto's programme and tells everybody of it, the way a planner does. */
@ApplicationScoped
class DemoNoticeLoader {

    private static final String NAME = "Program mutasi terpadu";

    @Inject
    PlanService plans;

    @Inject
    ProgrammeService programmes;

    @Inject
    NoticeService notices;

    @Inject
    NoticeSendingService sending;

    @Inject
    NoticeTemplateDirectory templates;

    @Inject
    GovernmentDirectory governments;

    /** Goes on where a load was cut short. */
    void tell(DemoFiles files, UUID government) {
        if (files.government() != DemoGovernment.SAWAHLUNTO) {
            return;
        }
        LocalDate today = governments.today(government);
        String key = "demo-" + files.government().code() + "-programme-" + today + "-";
        UUID plan = plans.create(
                        key + "plan",
                        new DescribePlan(
                                NAME,
                                "Penempatan sesuai pendidikan dan kebutuhan setelah sosialisasi.",
                                List.of(),
                                today,
                                today.plusMonths(3),
                                List.of(),
                                new PlanCriteria(60, 1, 40, true, null, null, null, true),
                                null))
                .id();
        UUID programme =
                programmes.prepare(key + "page", programme(today, plan)).id();
        ProgrammeView page = programmes.get(programme);
        if (page.status() == ProgrammeStatus.DRAFT) {
            page = programmes.publish(programme, page.version());
        }
        NoticeTemplate text = templates.all().get(0);
        UUID notice = notices.draft(
                        key + "notice",
                        new WriteNotice(
                                text.title(),
                                text.body().replace("halaman program: …", "halaman /program/" + page.code()),
                                List.of(new AudiencePart(AudienceKind.EVERYBODY, List.of(), List.of())),
                                false,
                                null))
                .id();
        NoticeView draft = notices.get(notice);
        if (draft.status() == NoticeStatus.DRAFT) {
            sending.send(notice, draft.version(), new SendNotice(null));
        }
    }

    private static WriteProgramme programme(LocalDate today, UUID plan) {
        return new WriteProgramme(
                NAME,
                "Analisis kebutuhan dan kompetensi, sosialisasi, penempatan, pelatihan, dan evaluasi.",
                new ProgrammeCalendar(
                        today.plusWeeks(3),
                        today.plusWeeks(3),
                        today.plusWeeks(5),
                        today.plusWeeks(6),
                        today.plusWeeks(7),
                        today.plusWeeks(9),
                        today.plusWeeks(10),
                        today.plusMonths(3),
                        today.plusMonths(9)),
                List.of(plan),
                "BKPSDM Kota Sawahlunto, bidang mutasi dan promosi");
    }
}
