package id.selaras.demo.application;

import id.selaras.demo.domain.DemoFiles;
import id.selaras.demo.domain.DemoSurvey;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.application.BeginPaperBatch;
import id.selaras.survey.application.CommentFilter;
import id.selaras.survey.application.CommentRow;
import id.selaras.survey.application.CommentService;
import id.selaras.survey.application.GiveAnswers;
import id.selaras.survey.application.IssueTokens;
import id.selaras.survey.application.PaperBatchView;
import id.selaras.survey.application.PaperService;
import id.selaras.survey.application.PaperSheet;
import id.selaras.survey.application.PrepareSurvey;
import id.selaras.survey.application.PublicSurveyService;
import id.selaras.survey.application.ReplyToComment;
import id.selaras.survey.application.Respondent;
import id.selaras.survey.application.RouteComment;
import id.selaras.survey.application.RoutedCommentFilter;
import id.selaras.survey.application.RoutedCommentRow;
import id.selaras.survey.application.RoutedCommentService;
import id.selaras.survey.application.SurveyFilter;
import id.selaras.survey.application.SurveyRow;
import id.selaras.survey.application.SurveyService;
import id.selaras.survey.application.TokenService;
import id.selaras.survey.application.TypePaperSheets;
import id.selaras.survey.domain.CommentStatus;
import id.selaras.survey.domain.PaperBatchStatus;
import id.selaras.survey.domain.PaperEntry;
import id.selaras.survey.domain.SurveyStatus;
import id.selaras.survey.domain.TokenPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * What happens around citizens' answers: comments are given to those who can do something about them, one counter hands
 * out codes and collects paper, and one survey is filled from a single place. Each step is taken once.
 */
@ApplicationScoped
class DemoCitizenLoader {

    /** The service in which new people began to work, see {@link DemoSurvey}. */
    private static final String WITH_NEW_PEOPLE = "Pemeriksaan umum";

    private static final String FILLED = "Perizinan usaha";
    private static final int ELEMENTS = 9;
    private static final int ROUTED = 3;
    private static final int ENOUGH = 40;

    /** Twelve more than may be equal. */
    private static final int EQUAL = 32;

    private static final int CARDS = 40;
    private static final int VISITORS = 26;
    private static final int SHEETS = 12;
    private static final int DAYS = 60;

    /** What is answered, by what somebody has complained about. */
    private static final Map<String, String> REPLIES = Map.of(
            "Mohon petugas loket", "Satu petugas ditambahkan di loket pada pagi hari sejak awal bulan.",
            "Ruang tunggu panas", "Dua kipas sudah dipasang di ruang tunggu.",
            "Syarat sebaiknya", "Daftar syarat kini ditempel di depan pintu dan di setiap loket.",
            "Nomor pengaduan", "Pengaduan kini dijawab oleh petugas tetap setiap hari kerja.");

    @Inject
    SurveyService surveys;

    @Inject
    PublicSurveyService answers;

    @Inject
    CommentService comments;

    @Inject
    RoutedCommentService routed;

    @Inject
    TokenService tokens;

    @Inject
    PaperService paper;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /** Gives three complaints to the agency that can do something about them. */
    void route(DemoFiles files, Map<String, UUID> units, UUID agency) {
        SurveyRow survey = latest(files, units, WITH_NEW_PEOPLE);
        if (survey == null
                || !list(survey, CommentStatus.ROUTED).isEmpty()
                || !list(survey, CommentStatus.ANSWERED).isEmpty()) {
            return;
        }
        list(survey, CommentStatus.NEW).stream()
                .filter(comment -> reply(comment.comment()) != null)
                .sorted(Comparator.comparing(CommentRow::comment).thenComparing(CommentRow::id))
                .limit(ROUTED)
                .forEach(comment ->
                        comments.route(survey.id(), comment.id(), comment.version(), new RouteComment(agency)));
    }

    /** Answers one of those that were given to the one who asks. */
    void reply() {
        RoutedCommentFilter filter = new RoutedCommentFilter();
        filter.status = CommentStatus.ANSWERED;
        if (!routed.list(filter, PageRequest.first(1)).items().isEmpty()) {
            return;
        }
        filter.status = CommentStatus.ROUTED;
        List<RoutedCommentRow> waiting =
                routed.list(filter, PageRequest.first(ROUTED)).items();
        waiting.stream()
                .filter(comment -> reply(comment.comment()) != null)
                .min(Comparator.comparing(RoutedCommentRow::comment).thenComparing(RoutedCommentRow::id))
                .ifPresent(comment ->
                        routed.answer(comment.id(), comment.version(), new ReplyToComment(reply(comment.comment()))));
    }

    /** Somebody at one place answers for many, all alike: they count, and are told apart. */
    void fill(DemoFiles files, Map<String, UUID> units) {
        SurveyRow survey = latest(files, units, FILLED);
        if (survey == null || !takesAnswers(survey)) {
            return;
        }
        Map<String, Object> best = new HashMap<>();
        for (int element = 1; element <= ELEMENTS; element++) {
            best.put("U" + element, 4);
        }
        give(
                survey,
                IntStream.range(0, EQUAL)
                        .mapToObj(n -> new GiveAnswers(best, null, null, null))
                        .toList());
    }

    /**
     * A counter that hands out a code to each visitor and keeps a box for paper.
     *
     * @return the survey
     */
    SurveyRow askWithCodes(DemoFiles files, UUID unit) {
        LocalDate base = files.base();
        SurveyRow prepared = surveys.get(surveys.prepare(
                        "demo-survey-with-codes-" + files.government().code() + "-" + base,
                        new PrepareSurvey(
                                "Survei kepuasan loket legalisasi",
                                unit,
                                "Legalisasi ijazah",
                                120L,
                                base.minusDays(DAYS / 2),
                                base.plusDays(DAYS),
                                TokenPolicy.REQUIRED,
                                null))
                .id());
        SurveyRow survey =
                prepared.status() == SurveyStatus.DRAFT ? surveys.open(prepared.id(), prepared.version()) : prepared;
        List<String> printed = tokens.issue(
                        "demo-codes-" + files.government().code() + "-" + base,
                        survey.id(),
                        new IssueTokens("Loket legalisasi", CARDS))
                .tokens();
        if (survey.received() == 0 && takesAnswers(survey) && printed.size() == CARDS) {
            give(
                    survey,
                    IntStream.range(0, VISITORS)
                            .mapToObj(n -> new GiveAnswers(new HashMap<>(values(n)), told(n), null, printed.get(n)))
                            .toList());
        }
        return survey;
    }

    /** Types the sheets of a box; somebody else has to type them a second time. */
    void type(DemoFiles files, SurveyRow survey) {
        PaperBatchView batch = paper.begin(
                "demo-paper-" + files.government().code() + "-" + files.base(),
                survey.id(),
                new BeginPaperBatch("Kotak di loket legalisasi", files.base().minusDays(2)));
        PaperBatchView now = paper.get(survey.id(), batch.id());
        if (now.status() == PaperBatchStatus.TYPING && now.firstBy() == null) {
            paper.type(
                    survey.id(),
                    batch.id(),
                    PaperEntry.FIRST,
                    now.version(),
                    new TypePaperSheets(IntStream.rangeClosed(1, SHEETS)
                            .mapToObj(n -> new PaperSheet(n, values(n), told(n), null))
                            .toList()));
        }
    }

    /** The latest survey of the first unit with this service that enough have answered; null where there is none. */
    private SurveyRow latest(DemoFiles files, Map<String, UUID> units, String service) {
        UUID unit = files.surveys().stream()
                .filter(survey -> survey.service().equals(service))
                .map(survey -> units.get(survey.unitCode()))
                .findFirst()
                .orElseThrow();
        SurveyFilter filter = new SurveyFilter();
        filter.unit = unit;
        return surveys.list(filter, PageRequest.first(100)).items().stream()
                .filter(survey -> survey.service().equals(service) && survey.received() >= ENOUGH)
                .findFirst()
                .orElse(null);
    }

    private List<CommentRow> list(SurveyRow survey, CommentStatus status) {
        CommentFilter filter = new CommentFilter();
        filter.status = status;
        return comments.list(survey.id(), filter, PageRequest.first(100)).items();
    }

    private static String reply(String comment) {
        return REPLIES.entrySet().stream()
                .filter(one -> comment.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private boolean takesAnswers(SurveyRow survey) {
        LocalDate today = governments.today(current.governmentId());
        return survey.status() == SurveyStatus.OPEN
                && !today.isBefore(survey.opensOn())
                && !today.isAfter(survey.closesOn());
    }

    /** Mostly content, each a little otherwise. */
    private static Map<String, Integer> values(int person) {
        Map<String, Integer> values = new HashMap<>();
        for (int element = 1; element <= ELEMENTS; element++) {
            int mood = (person * 7 + element * 3) % 10;
            values.put("U" + element, mood == 0 ? 2 : mood < 7 ? 3 : 4);
        }
        return values;
    }

    private static Respondent told(int person) {
        return new Respondent(
                person % 2 == 0 ? Respondent.Sex.F : Respondent.Sex.M,
                Respondent.AgeBand.of(20 + person * 5 % 40),
                Respondent.Education.SMA,
                person % 3 == 0 ? Respondent.Occupation.SWASTA : Respondent.Occupation.LAINNYA);
    }

    /** All at once: they are committed together. Under the same numbers when the load is repeated. */
    private void give(SurveyRow survey, List<GiveAnswers> given) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        for (int n = 0; n < given.size(); n++) {
            sent.add(answers.answer(survey.code(), number(survey.id(), n), given.get(n))
                    .toCompletableFuture());
        }
        sent.forEach(CompletableFuture::join);
    }

    /** Looks as if it were random. */
    private static UUID number(UUID survey, int n) {
        UUID named = UUID.nameUUIDFromBytes((survey + " " + n).getBytes(StandardCharsets.US_ASCII));
        return new UUID(named.getMostSignificantBits() & ~0xF000L | 0x4000L, named.getLeastSignificantBits());
    }
}
