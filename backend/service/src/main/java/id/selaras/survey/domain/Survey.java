package id.selaras.survey.domain;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One round of asking the users of a unit's service. */
@Entity
@Table(name = "surveys")
public class Survey {

    /** Without signs that are mistaken for each other when read from a poster. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Begins the codes of surveys with an own questionnaire: it is no sign of the others. */
    private static final String OF_QUESTIONNAIRE = "q-";

    private static final String SEPARATOR = ",";
    private static final int CODE_LENGTH = 8;
    private static final int SALT_LENGTH = 32;

    @Id
    private UUID id;

    private UUID governmentId;
    private String code;

    @Enumerated(EnumType.STRING)
    private SurveyStatus status;

    private String title;
    private String service;
    private UUID unitId;
    private Long population;
    private LocalDate opensOn;
    private LocalDate closesOn;

    @Column(columnDefinition = "binary(32)")
    private byte[] salt;

    @Enumerated(EnumType.STRING)
    private TokenPolicy tokens;

    private Integer hourlyCeiling;
    private UUID questionnaireVersionId;

    @Enumerated(EnumType.STRING)
    private SurveyAudience audience;

    private String languages;

    @Enumerated(EnumType.STRING)
    private ElementOrder elementOrder;

    private String leftOut;

    private UUID createdBy;
    private Instant createdAt;

    @Version
    private int version;

    protected Survey() {}

    /** Prepares a survey. */
    public static Survey prepare(UUID governmentId, Round round, UUID by, Instant now, SecureRandom random) {
        Survey survey = new Survey();
        survey.id = Ids.next();
        survey.governmentId = governmentId;
        survey.status = SurveyStatus.DRAFT;
        survey.take(round, random);
        survey.salt = new byte[SALT_LENGTH];
        random.nextBytes(survey.salt);
        survey.createdBy = by;
        survey.createdAt = now;
        return survey;
    }

    /**
     * Describes it anew: a draft in everything; once people answer, or where answers of earlier years were brought in,
     * only the population, a later last day and the ceiling of a network. 422 with every other field that differs; 409
     * once it is closed.
     */
    public void change(Round round, boolean hasAnswers, SecureRandom random) {
        if (status == SurveyStatus.CLOSED) {
            throw Refusal.conflict("survey-closed");
        }
        if (status == SurveyStatus.DRAFT && !hasAnswers) {
            take(round, random);
            return;
        }
        round.requireSameForThoseWhoAnswered(round());
        if (!audience.isOfEmployees()) {
            population = round.population();
        }
        closesOn = round.closesOn();
        hourlyCeiling = round.admission().hourlyCeiling();
    }

    /** Refuses with 409 to be thrown away once people could answer, or while it holds answers of earlier years. */
    public void requireDeletable(boolean hasAnswers) {
        if (status != SurveyStatus.DRAFT) {
            throw Refusal.conflict("survey-was-opened");
        }
        if (hasAnswers) {
            throw Refusal.conflict("survey-has-answers");
        }
    }

    /** What it asks of whom, and when. */
    public Round round() {
        return new Round(
                title,
                unitId,
                service,
                population,
                opensOn,
                closesOn,
                new Round.Admission(tokens, hourlyCeiling),
                new Round.Asking(questionnaireVersionId, audience),
                showing());
    }

    private void take(Round round, SecureRandom random) {
        questionnaireVersionId = round.asking().questionnaireVersionId();
        audience = round.asking().audience();
        if (code == null || isOfQuestionnaire(code) == (questionnaireVersionId == null)) {
            code = (questionnaireVersionId == null ? "" : OF_QUESTIONNAIRE) + code(random);
        }
        title = round.title();
        service = round.service();
        unitId = round.unitId();
        population = round.population();
        opensOn = round.opensOn();
        closesOn = round.closesOn();
        tokens = round.admission().tokens();
        hourlyCeiling = round.admission().hourlyCeiling();
        languages = String.join(SEPARATOR, round.showing().languages());
        elementOrder = round.showing().order();
        leftOut = round.showing().leftOut().stream().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    /** Lets answers in, from the first day on. */
    public void open() {
        become(SurveyStatus.OPEN);
    }

    /** Counts who was invited; 422 where nobody was. */
    public void invited(long people) {
        if (people == 0) {
            throw Refusal.rule("nobody-invited", Map.of());
        }
        population = people;
    }

    /** Whether a code is that of a survey with an own questionnaire; told without asking the database. */
    public static boolean isOfQuestionnaire(String code) {
        return code.startsWith(OF_QUESTIONNAIRE);
    }

    /**
     * Takes no answers any more and forgets what receipts are made of. Ended early, it was asked until that day: it is
     * what people are told, and from when on the time runs for which their answers are kept.
     */
    public void close(LocalDate today) {
        become(SurveyStatus.CLOSED);
        salt = null;
        if (today.isBefore(closesOn)) {
            closesOn = today.isBefore(opensOn) ? opensOn : today;
        }
    }

    /** Whether it still takes answers although its last day has gone. */
    public boolean isOverOn(LocalDate today) {
        return status == SurveyStatus.OPEN && today.isAfter(closesOn);
    }

    private void become(SurveyStatus next) {
        if (!status.mayBecome(next)) {
            throw Refusal.illegalTransition(status, status.next());
        }
        status = next;
    }

    private static String code(SecureRandom random) {
        return random.ints(CODE_LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public String code() {
        return code;
    }

    public SurveyStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String service() {
        return service;
    }

    public UUID unitId() {
        return unitId;
    }

    public Long population() {
        return population;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** Null for the nine official questions. */
    public UUID questionnaireVersionId() {
        return questionnaireVersionId;
    }

    public SurveyAudience audience() {
        return audience;
    }

    /** In which languages and order it is asked, and without which elements. */
    public Showing showing() {
        return Showing.of(
                List.of(languages.split(SEPARATOR)),
                elementOrder,
                Arrays.stream(leftOut.split(SEPARATOR))
                        .filter(name -> !name.isEmpty())
                        .map(SatisfactionElement::valueOf)
                        .toList());
    }

    public TokenPolicy tokens() {
        return tokens;
    }

    /** What receipts, keys and hashes of tokens are made of; null once it is closed. */
    public byte[] salt() {
        return salt == null ? null : salt.clone();
    }

    public int version() {
        return version;
    }
}
