package id.selaras.demo.application;

import id.selaras.demo.domain.DemoAccount;
import id.selaras.demo.domain.DemoFiles;
import id.selaras.demo.domain.DemoGovernment;
import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.mutation.application.ProposeTransfer;
import id.selaras.mutation.application.TransferProposalService;
import id.selaras.mutation.application.VacancyFilter;
import id.selaras.mutation.application.VacancyRow;
import id.selaras.mutation.application.VacancyService;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Role;
import id.selaras.shared.security.Scope;
import id.selaras.socialisation.application.AccompanimentService;
import id.selaras.socialisation.application.AccompanimentView;
import id.selaras.socialisation.application.AnswerConcern;
import id.selaras.socialisation.application.ConcernService;
import id.selaras.socialisation.application.ConcernView;
import id.selaras.socialisation.application.EmployeeAnswerService;
import id.selaras.socialisation.application.GiveAnswer;
import id.selaras.socialisation.application.NameCompanion;
import id.selaras.socialisation.application.NoteMeeting;
import id.selaras.socialisation.application.RaiseConcern;
import id.selaras.socialisation.application.SetGoal;
import id.selaras.socialisation.domain.AccompanimentStatus;
import id.selaras.socialisation.domain.ConcernCategory;
import id.selaras.socialisation.domain.ConcernChannel;
import id.selaras.socialisation.domain.ConcernFollowUp;
import id.selaras.socialisation.domain.ConcernStatus;
import id.selaras.socialisation.domain.EmployeeAnswer;
import id.selaras.socialisation.domain.GoalKind;
import id.selaras.socialisation.domain.RefusalReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells the story Objectivity in Palu: somebody refuses a move because a skill is missing, and gets a companion and a
 * course. Each step is left out where it was taken before.
 */
@ApplicationScoped
class DemoVoiceLoader {

    private static final int MOVE_AFTER_MONTHS = 4;

    @Inject
    EmployeeDirectory employees;

    @Inject
    VacancyService vacancies;

    @Inject
    TransferProposalService proposals;

    @Inject
    EmployeeAnswerService answers;

    @Inject
    AccompanimentService companies;

    @Inject
    ConcernService concerns;

    @Inject
    CurrentActor current;

    /** @param planner who does what a planner does */
    void tell(DemoFiles files, UUID government, Actor planner, LocalDate today) {
        if (files.government() != DemoGovernment.PALU) {
            return;
        }
        String person = account(files, Role.EMPLOYEE).nip();
        String companion = account(files, Role.PLANNER).nip();
        Map<String, UUID> ids = employees.idsByNip(government, List.of(person, companion));
        current.become(planner, Scope.government(government));
        Optional<VacancyRow> vacancy = vacancies.list(new VacancyFilter(), PageRequest.first(1)).items().stream()
                .findFirst();
        if (vacancy.isEmpty() || ids.size() < 2) {
            return;
        }
        String key = "demo-suara-" + files.base();
        UUID subject = proposals
                .propose(
                        key + "-kasus",
                        new ProposeTransfer(
                                ids.get(person),
                                vacancy.get().positionId(),
                                files.base().plusMonths(MOVE_AFTER_MONTHS),
                                "Pemerataan pegawai menurut beban kerja",
                                null))
                .id();
        worry(key, ids.get(person), subject);
        refuse(government, ids.get(person), subject);
        current.become(planner, Scope.government(government));
        accompany(answers.of(subject).accompanimentId(), ids.get(companion), today);
    }

    private void worry(String key, UUID person, UUID subject) {
        ConcernView worry = concerns.raise(
                key + "-kekhawatiran",
                new RaiseConcern(
                        person,
                        subject,
                        null,
                        ConcernCategory.MISSING_COMPETENCE,
                        4,
                        "Saya belum pernah memakai aplikasi di tempat yang baru.",
                        ConcernChannel.IN_PERSON));
        ConcernView now = concerns.get(worry.id());
        if (now.concern().status() == ConcernStatus.OPEN) {
            ConcernView taken = concerns.take(now.id(), now.version());
            concerns.answer(
                    taken.id(),
                    taken.version(),
                    new AnswerConcern(
                            "Sebelum pindah ada kursus, dan seorang rekan mendampingi Saudara.",
                            ConcernFollowUp.ACCOMPANIMENT,
                            null));
        }
    }

    private void refuse(UUID government, UUID person, UUID subject) {
        current.become(
                new Actor(null, "employee@palu", Set.of(Role.EMPLOYEE), government, null, person, Set.of()),
                new Scope(government, Reach.SELF, null, person));
        if (answers.of(subject).answer() == null) {
            answers.give(
                    subject,
                    new GiveAnswer(
                            EmployeeAnswer.REFUSED,
                            RefusalReason.MISSING_SKILL,
                            "Saya perlu kursus lebih dulu supaya dapat bekerja dengan baik di sana."));
        }
    }

    private void accompany(UUID id, UUID companion, LocalDate today) {
        AccompanimentView company = companies.get(id);
        if (company.accompaniment().status() != AccompanimentStatus.PLANNED) {
            return;
        }
        company = companies.name(id, company.version(), new NameCompanion(companion));
        company =
                companies.aim(id, company.version(), new SetGoal(GoalKind.COURSE, "Pelatihan aplikasi layanan, 20 JP"));
        companies.meet(
                id, company.version(), new NoteMeeting(today, "Berkenalan dan menyepakati jadwal pendampingan."));
    }

    private static DemoAccount account(DemoFiles files, Role role) {
        return files.accounts().stream()
                .filter(account -> account.role().equals(role.name()))
                .findFirst()
                .orElseThrow();
    }
}
