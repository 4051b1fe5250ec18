package id.selaras.survey.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.security.ClientNetwork;
import id.selaras.shared.security.ScopeNames.GovernmentName;
import id.selaras.shared.security.ScopeNames.UnitName;
import id.selaras.survey.application.PublicSurvey.Phase;
import id.selaras.survey.domain.Interview;
import id.selaras.survey.domain.Showing;
import id.selaras.survey.domain.Survey;
import id.selaras.survey.domain.SurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What citizens do with a survey: read it and answer it. Nobody is asked who he is. */
@ApplicationScoped
public class PublicSurveyService {

    /** Random numbers only: the others tell when or where they were made. */
    private static final int RANDOM_UUID = 4;

    /** A phone shows a few; the rest stands in the published report. */
    private static final int MOST_SENTENCES = 5;

    private static final int PATIENCE_SECONDS = 5;
    private static final int RETRY_AFTER_SECONDS = 5;

    @Inject
    SurveyRepository surveys;

    @Inject
    FollowUpRepository followUps;

    @Inject
    CommentRepository comments;

    @Inject
    ResponseWriter writer;

    @Inject
    QuestionAnswerWriter questionWriter;

    @Inject
    AskedQuestions questions;

    @Inject
    GovernmentDirectory governments;

    @Inject
    ClientNetwork network;

    @Inject
    ObjectMapper json;

    /** The survey behind a code, in Indonesian where it is not offered in a language; 404 while it is being prepared. */
    @Transactional
    public PublicSurvey read(String code, String language) {
        Survey survey = surveys.coded(plain(code))
                .filter(found -> found.status() != SurveyStatus.DRAFT)
                .orElseThrow(Refusal::notFound);
        return shown(survey, language);
    }

    /** A survey as its public page shows it, also before it is opened. */
    PublicSurvey shown(Survey survey, String language) {
        Showing showing = survey.showing();
        String offered = showing.language(language);
        LocalDate today = governments.today(survey.governmentId());
        Phase phase = phase(survey, today);
        UnitName unit = governments.unit(survey.governmentId(), survey.unitId());
        GovernmentName government = governments.government(survey.governmentId());
        return new PublicSurvey(
                survey.code(),
                survey.title(),
                survey.service(),
                unit == null ? survey.service() : unit.name(),
                government.name(),
                government.demo(),
                phase == Phase.OPEN,
                phase,
                survey.opensOn(),
                survey.closesOn(),
                survey.questionnaireVersionId() == null ? QuestionTexts.in(offered, showing.asked()) : List.of(),
                asked(survey, offered),
                showing.languages(),
                followUps.told(survey.governmentId(), survey.unitId(), MOST_SENTENCES),
                comments.replies(survey.id(), MOST_SENTENCES),
                survey.audience(),
                survey.questionnaireVersionId(),
                survey.tokens(),
                government.code());
    }

    /** The questions of a published version as somebody goes through them. */
    @Transactional
    Interview interview(UUID versionId) {
        return questions.of(versionId).interview();
    }

    private List<AskedQuestion> asked(Survey survey, String language) {
        return survey.questionnaireVersionId() == null
                ? List.of()
                : questions.of(survey.questionnaireVersionId()).interview().questions().stream()
                        .map(question -> AskedQuestion.of(question, language))
                        .toList();
    }

    private static Phase phase(Survey survey, LocalDate today) {
        if (survey.status() == SurveyStatus.CLOSED || today.isAfter(survey.closesOn())) {
            return Phase.OVER;
        }
        return today.isBefore(survey.opensOn()) ? Phase.UPCOMING : Phase.OPEN;
    }

    /**
     * Keeps an answer once. Nobody waits for it in a thread, so that a crowd of phones takes none from the others.
     *
     * @param id random number of the sender; 409 when other answers are kept under it, 410 when the survey is over
     * @return after the answer is certain
     */
    public CompletionStage<Receipt> answer(String code, UUID id, GiveAnswers command) {
        if (id.version() != RANDOM_UUID) {
            throw Refusal.shape("", "not-a-random-number", "a UUID of version 4");
        }
        return taken(plain(code), id, command)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(failed -> {
                    throw failed instanceof TimeoutException
                            ? Refusal.later(RefusalKind.UNAVAILABLE, "unavailable", RETRY_AFTER_SECONDS)
                            : new CompletionException(failed);
                });
    }

    private CompletableFuture<Receipt> taken(String code, UUID id, GiveAnswers command) {
        String token = command.token() == null || command.token().isBlank() ? null : command.token();
        if (Survey.isOfQuestionnaire(code)) {
            return questionWriter.take(new QuestionArrival(code, id, command.toQuestions(), token, network.coarse()));
        }
        return writer.take(new Arrival(
                code,
                id,
                command.accepted(),
                command.respondent() == null ? Respondent.NOTHING_TOLD : command.respondent(),
                command.comment() == null || command.comment().isBlank()
                        ? null
                        : command.comment().strip(),
                sent(command),
                token,
                network.coarse(),
                new CompletableFuture<>()));
    }

    private byte[] sent(GiveAnswers command) {
        try {
            GiveAnswers ordered =
                    new GiveAnswers(new TreeMap<>(command.answers()), command.respondent(), command.comment());
            return json.writeValueAsBytes(ordered);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Posters are typed off with capital letters, too. */
    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
