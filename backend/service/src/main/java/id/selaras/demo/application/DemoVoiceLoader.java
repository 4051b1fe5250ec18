package id.selaras.demo.application;

import id.selaras.demo.domain.DemoFiles;
import id.selaras.employee.application.Holder;
import id.selaras.employee.application.HolderDirectory;
import id.selaras.identity.application.AccountView;
import id.selaras.mutation.application.MutationCaseFilter;
import id.selaras.mutation.application.MutationCaseRow;
import id.selaras.mutation.application.MutationCaseService;
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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells the story Objectivity: a nurse of Palu refuses a move because a skill is missing, and gets a companion from the
 * new place and a course; others have worries of their own. Each step is left out where it was taken before.
 */
@ApplicationScoped
class DemoVoiceLoader {

    private static final int MOVE_AFTER_MONTHS = 4;

    /** Posts like the one the nurse holds, elsewhere. */
    private static final String ALIKE = "perawat puskesmas";

    private static final int LOOKED_AT = 200;

    /** What was said in the meeting about the programme, each by somebody else. */
    private static final List<Worry> SAID = List.of(
            new Worry(ConcernCategory.LOCATION, 4, "Tempat baru dua jam dari rumah, dan anak saya masih kecil."),
            new Worry(ConcernCategory.LOCATION, 3, "Belum jelas apakah ada angkutan ke tempat yang baru."),
            new Worry(ConcernCategory.INCOME, 3, "Apakah TPP saya berkurang kalau kelas jabatannya lain?"),
            new Worry(ConcernCategory.NEW_DUTIES, 2, "Saya belum tahu tugas apa saja yang menunggu."),
            new Worry(ConcernCategory.FAIRNESS, 4, "Mengapa saya yang dipilih, dan bukan rekan yang lebih lama?"),
            new Worry(ConcernCategory.FAMILY, 5, "Orang tua saya sakit dan tinggal bersama saya."));

    /** How many of them are answered by now; the others wait. */
    private static final int ANSWERED = 2;

    @Inject
    HolderDirectory holders;

    @Inject
    MutationCaseService cases;

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

    private record Worry(ConcernCategory category, int severity, String text) {}

    /**
     * @param planner who does what a planner does
     * @param account of the person who refuses, so that the person's own act is told as such
     */
    void tell(DemoFiles files, UUID government, Actor planner, AccountView account, LocalDate today) {
        UUID person = account.employeeId();
        String nip = files.accounts().stream()
                .filter(known -> known.username().equals(account.username()))
                .findFirst()
                .orElseThrow()
                .nip();
        String key = "demo-suara-" + files.base();
        current.become(planner, Scope.government(government));
        UUID subject = known(nip).orElseGet(() -> propose(key, person, files.base()));
        told(key, person, subject, "Saya belum pernah memakai rekam medis elektronik di tempat yang baru.");
        refuse(government, account, subject);
        current.become(planner, Scope.government(government));
        accompany(subject, person, government, today);
        listen(key, government, person, today);
    }

    private Optional<UUID> known(String nip) {
        MutationCaseFilter own = new MutationCaseFilter();
        own.q = nip;
        own.sort = "number";
        return cases.list(own, PageRequest.first(1)).items().stream()
                .map(MutationCaseRow::id)
                .findFirst();
    }

    /** To a post like the own one, where somebody works already who can go along. */
    private UUID propose(String key, UUID person, LocalDate base) {
        VacancyFilter alike = new VacancyFilter();
        alike.q = ALIKE;
        UUID post = vacancies.list(alike, PageRequest.first(LOOKED_AT)).items().stream()
                .map(VacancyRow::positionId)
                .filter(vacant -> colleague(vacant, person, base).isPresent())
                .findFirst()
                .orElseThrow();
        return proposals
                .propose(
                        key + "-kasus",
                        new ProposeTransfer(
                                person,
                                post,
                                base.plusMonths(MOVE_AFTER_MONTHS),
                                "Pemerataan perawat menurut beban kerja",
                                null))
                .id();
    }

    private Optional<UUID> colleague(UUID post, UUID person, LocalDate day) {
        return holders.holders(current.governmentId(), post, day, null).stream()
                .map(Holder::employeeId)
                .filter(holder -> !holder.equals(person))
                .findFirst();
    }

    private void told(String key, UUID person, UUID subject, String text) {
        ConcernView worry = concerns.raise(
                key + "-kekhawatiran",
                new RaiseConcern(
                        person, subject, null, ConcernCategory.MISSING_COMPETENCE, 4, text, ConcernChannel.IN_PERSON));
        answer(
                worry,
                "Sebelum pindah ada kursus, dan seorang rekan mendampingi Saudara.",
                ConcernFollowUp.ACCOMPANIMENT);
    }

    private void answer(ConcernView worry, String answer, ConcernFollowUp followUp) {
        ConcernView now = concerns.get(worry.id());
        if (now.concern().status() == ConcernStatus.OPEN) {
            ConcernView taken = concerns.take(now.id(), now.version());
            concerns.answer(taken.id(), taken.version(), new AnswerConcern(answer, followUp, null));
        }
    }

    private void refuse(UUID government, AccountView account, UUID subject) {
        UUID person = account.employeeId();
        current.become(
                new Actor(account.id(), account.username(), Set.of(Role.EMPLOYEE), government, null, person, Set.of()),
                new Scope(government, Reach.SELF, null, person));
        if (answers.of(subject).answer() == null) {
            answers.give(
                    subject,
                    new GiveAnswer(
                            EmployeeAnswer.REFUSED,
                            RefusalReason.MISSING_SKILL,
                            "Saya perlu pelatihan rekam medis elektronik lebih dulu."));
        }
    }

    private void accompany(UUID subject, UUID person, UUID government, LocalDate today) {
        UUID id = answers.of(subject).accompanimentId();
        AccompanimentView company = companies.get(id);
        if (company.accompaniment().status() != AccompanimentStatus.PLANNED) {
            return;
        }
        UUID companion =
                colleague(cases.get(subject).toPosition().id(), person, today).orElseThrow();
        company = companies.name(id, company.version(), new NameCompanion(companion));
        company = companies.aim(
                id, company.version(), new SetGoal(GoalKind.COURSE, "Pelatihan rekam medis elektronik, 20 JP"));
        company = companies.aim(
                id, company.version(), new SetGoal(GoalKind.VISIT, "Satu hari bersama perawat di tempat yang baru"));
        companies.meet(
                id, company.version(), new NoteMeeting(today, "Berkenalan dan menyepakati jadwal pendampingan."));
    }

    /** Enough worries for figures that may be shown. */
    private void listen(String key, UUID government, UUID person, LocalDate today) {
        Set<UUID> everybody = holders.definitiveIn(government, null, today);
        Iterator<UUID> others = everybody.stream()
                .filter(id -> !id.equals(person))
                .sorted()
                // Those who lead come first; who is asked stands further down.
                .skip(everybody.size() / 2)
                .iterator();
        for (int said = 0; said < SAID.size() && others.hasNext(); said++) {
            Worry worry = SAID.get(said);
            ConcernView raised = concerns.raise(
                    key + "-rapat-" + said,
                    new RaiseConcern(
                            others.next(),
                            null,
                            null,
                            worry.category(),
                            worry.severity(),
                            worry.text(),
                            ConcernChannel.MEETING));
            if (said < ANSWERED) {
                answer(raised, "Angkutan pegawai berangkat dari kecamatan Saudara.", ConcernFollowUp.EXPLANATION);
            }
        }
    }
}
