package id.selaras.demo.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.demo.domain.DemoFiles;
import id.selaras.demo.domain.DemoGovernment;
import id.selaras.demo.domain.DemoSurvey;
import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.HolderDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Role;
import id.selaras.shared.security.Scope;
import id.selaras.survey.application.BeginQuestionnaire;
import id.selaras.survey.application.ChangeQuestions;
import id.selaras.survey.application.EmployeeSurveyService;
import id.selaras.survey.application.GiveAnswers;
import id.selaras.survey.application.InvitationService;
import id.selaras.survey.application.InviteEmployees;
import id.selaras.survey.application.IssueTokens;
import id.selaras.survey.application.PrepareSurvey;
import id.selaras.survey.application.PublicSurveyService;
import id.selaras.survey.application.QuestionnaireFilter;
import id.selaras.survey.application.QuestionnaireService;
import id.selaras.survey.application.QuestionnaireVersionView;
import id.selaras.survey.application.QuestionnaireView;
import id.selaras.survey.application.SurveyRow;
import id.selaras.survey.application.SurveyService;
import id.selaras.survey.application.TokenService;
import id.selaras.survey.domain.QuestionnairePurpose;
import id.selaras.survey.domain.QuestionnaireStatus;
import id.selaras.survey.domain.SurveyAudience;
import id.selaras.survey.domain.SurveyStatus;
import id.selaras.survey.domain.TokenPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Asks citizens of Samarinda about a visit at a counter, and employees before and after a move, the way a planner and
 * those who answer do.
 */
@ApplicationScoped
class DemoQuestionnaireLoader {

    private static final int VISITORS = 36;
    private static final int INVITED = 24;
    private static final int ANSWERED = 15;
    private static final int DAYS = 30;

    /** What people tick, one after the other; repeated for more of them. */
    private static final int[] MOODS = {4, 5, 3, 4, 2, 4, 5, 3, 4, 4, 1, 5};

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    SurveyService surveys;

    @Inject
    TokenService tokens;

    @Inject
    PublicSurveyService answers;

    @Inject
    EmployeeSurveyService employees;

    @Inject
    InvitationService invitations;

    @Inject
    EmployeeDirectory people;

    @Inject
    HolderDirectory holders;

    @Inject
    UnitDirectory units;

    @Inject
    CurrentActor current;

    @Inject
    ObjectMapper json;

    /** Only in Samarinda; whatever an earlier load has done stays as it is. */
    void load(DemoFiles files, Map<String, UUID> unitIds) {
        if (files.government() != DemoGovernment.SAMARINDA) {
            return;
        }
        DemoSurvey first = files.surveys().get(0);
        UUID unit = unitIds.get(first.unitCode());
        askVisitors(files, unit, first.service());
        List<UUID> staff = new ArrayList<>(holders.definitiveIn(
                current.governmentId(), units.subtree(current.governmentId(), unit, files.base()), files.base()));
        staff.sort(null);
        List<UUID> invited = staff.subList(0, Math.min(INVITED, staff.size()));
        askEmployees(files, unit, "KESIAPAN", "Kesiapan sebelum mutasi, gelombang I", invited, true);
        askEmployees(files, unit, "UMPAN_BALIK", "Umpan balik sesudah mutasi, gelombang I", invited, true);
        List<UUID> next = new ArrayList<>(invited);
        next.addAll(people.idsByNip(current.governmentId(), nips(files)).values());
        askEmployees(files, unit, "KESIAPAN", "Kesiapan sebelum mutasi, gelombang II", next, false);
    }

    private static List<String> nips(DemoFiles files) {
        return files.accounts().stream()
                .filter(account -> account.role().equals(Role.EMPLOYEE.name()))
                .map(account -> account.nip())
                .toList();
    }

    private void askVisitors(DemoFiles files, UUID unit, String service) {
        SurveyRow survey = opened(
                files,
                new PrepareSurvey(
                        "Kunjungan ke loket",
                        unit,
                        service,
                        null,
                        files.base().minusDays(DAYS),
                        files.base().plusDays(DAYS),
                        TokenPolicy.OPTIONAL,
                        null,
                        visit(),
                        SurveyAudience.PUBLIC),
                List.of());
        List<String> printed = tokens.issue(key(files, "cards"), survey.id(), new IssueTokens("Loket 1", VISITORS))
                .tokens();
        for (int i = 0; i < printed.size(); i++) {
            give(survey.code(), visited(i), printed.get(i));
        }
    }

    private static Map<String, Object> visited(int visitor) {
        int mood = MOODS[visitor % MOODS.length];
        Map<String, Object> answers = new HashMap<>();
        answers.put("DARING", visitor % 5 < 3 ? "YA" : "TIDAK");
        if (visitor % 5 >= 3) {
            answers.put("MENIT", 10 + visitor * 7 % 50);
        }
        answers.put("KEPERLUAN", visitor % 3 == 0 ? List.of("KTP", "KK") : List.of(visitor % 3 == 1 ? "KTP" : "AKTA"));
        answers.put("MUDAH", mood);
        if (mood <= 2) {
            answers.put("SEBAB", visitor % 2 == 0 ? "Antrean panjang, kursi tidak cukup." : "Berkas diminta dua kali.");
        }
        return answers;
    }

    /** The published version of the questionnaire about a visit. */
    private UUID visit() {
        QuestionnaireView begun = questionnaires.begin(
                "demo-questionnaire-visit",
                new BeginQuestionnaire("KUNJUNGAN_LOKET", "Kunjungan ke loket", QuestionnairePurpose.OWN, null));
        UUID versionId = begun.versions().get(0).id();
        QuestionnaireVersionView draft = questionnaires.version(begun.id(), versionId);
        if (draft.status() == QuestionnaireStatus.DRAFT) {
            QuestionnaireVersionView written =
                    questionnaires.change(begun.id(), versionId, draft.version(), questions());
            questionnaires.publish(begun.id(), versionId, written.version());
        }
        return versionId;
    }

    private ChangeQuestions questions() {
        try (InputStream file =
                Objects.requireNonNull(DemoQuestionnaireLoader.class.getResourceAsStream("/demo/counter-visit.json"))) {
            return json.readValue(file, ChangeQuestions.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void askEmployees(
            DemoFiles files, UUID unit, String questionnaire, String title, Collection<UUID> invited, boolean over) {
        LocalDate base = files.base();
        SurveyRow survey = opened(
                files,
                new PrepareSurvey(
                        title,
                        unit,
                        title,
                        null,
                        base.minusDays(DAYS),
                        base.plusDays(DAYS),
                        null,
                        null,
                        version(questionnaire),
                        SurveyAudience.NAMED_EMPLOYEES),
                invited);
        if (over && survey.status() == SurveyStatus.OPEN) {
            int answered = 0;
            for (UUID employee : invited) {
                if (answered < ANSWERED) {
                    answer(survey, questionnaire, employee, answered++);
                }
            }
            surveys.close(survey.id(), survey.version());
        }
    }

    private UUID version(String code) {
        return questionnaires.list(new QuestionnaireFilter()).items().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .versions()
                .get(0)
                .id();
    }

    private SurveyRow opened(DemoFiles files, PrepareSurvey command, Collection<UUID> invited) {
        SurveyRow survey = surveys.get(
                surveys.prepare(key(files, command.title()), command).id());
        if (survey.status() != SurveyStatus.DRAFT) {
            return survey;
        }
        if (command.audience() == SurveyAudience.NAMED_EMPLOYEES) {
            invitations.replace(survey.id(), survey.version(), new InviteEmployees(List.copyOf(invited)));
        }
        return surveys.open(survey.id(), survey.version());
    }

    /** Fetches the own token as this employee and answers with it as nobody. */
    private void answer(SurveyRow survey, String questionnaire, UUID employee, int place) {
        Actor planner = current.actor();
        Scope wide = current.scope();
        UUID government = current.governmentId();
        current.become(
                new Actor(null, "employee", Set.of(Role.EMPLOYEE), government, null, employee, Set.of()),
                new Scope(government, Reach.SELF, null, employee));
        try {
            boolean isWaiting =
                    employees.own().items().stream().anyMatch(own -> own.id().equals(survey.id()) && !own.fetched());
            if (isWaiting) {
                give(
                        survey.code(),
                        said(questionnaire, place),
                        employees.fetch(survey.id()).token());
            }
        } finally {
            current.become(planner, wide);
        }
    }

    private static Map<String, Object> said(String questionnaire, int place) {
        List<String> scales = questionnaire.equals("KESIAPAN")
                ? List.of("PAHAM_TUJUAN", "MERASA_ADIL", "YAKIN_MAMPU", "DIDUKUNG_ATASAN", "SIAP_PINDAH")
                : List.of(
                        "TUGAS_JELAS",
                        "SESUAI_KOMPETENSI",
                        "BEBAN_KERJA",
                        "DUKUNGAN_ATASAN",
                        "DUKUNGAN_REKAN",
                        "PROSES_ADIL");
        Map<String, Object> answers = new HashMap<>();
        for (int i = 0; i < scales.size(); i++) {
            answers.put(scales.get(i), MOODS[(place * 5 + i * 3) % MOODS.length]);
        }
        if (!questionnaire.equals("KESIAPAN")) {
            answers.put("PELATIHAN", place % 3 == 0 ? "BELUM" : "CUKUP");
            if (place % 4 == 0) {
                answers.put("SARAN", "Pendampingan pada minggu pertama sangat membantu.");
            }
        }
        return answers;
    }

    private void give(String code, Map<String, Object> given, String token) {
        answers.answer(code, UUID.randomUUID(), new GiveAnswers(given, null, null, token))
                .toCompletableFuture()
                .join();
    }

    private static String key(DemoFiles files, String what) {
        return "demo-" + files.government().code() + "-" + what.toLowerCase().replaceAll("[^a-z]+", "-") + "-"
                + files.base();
    }
}
