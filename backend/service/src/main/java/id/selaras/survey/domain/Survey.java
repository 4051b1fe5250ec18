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
import java.util.Map;
import java.util.UUID;

/** One round of asking the users of a unit's service. */
@Entity
@Table(name = "surveys")
public class Survey {

    /** Without signs that are mistaken for each other when read from a poster. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Begins the codes of surveys with an own questionnaire: it is no sign of the others. */
    private static final String OF_QUESTIONNAIRE = "q-";

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

    private UUID createdBy;
    private Instant createdAt;

    @Version
    private int version;

    protected Survey() {}

    /**
     * What is asked of whom.
     *
     * @param service    what was served, in the unit's words
     * @param population users of the service in the last comparable period, or null
     * @param closesOn   last day
     * @param admission  who may answer how often
     */
    public record Round(
            String title,
            UUID unitId,
            String service,
            Long population,
            LocalDate opensOn,
            LocalDate closesOn,
            Admission admission,
            Asking asking) {}

    /**
     * What keeps one person from answering for many.
     *
     * @param hourlyCeiling answers without a token from one network in an hour; null for what the rules say
     */
    public record Admission(TokenPolicy tokens, Integer hourlyCeiling) {}

    /**
     * What is asked, and whether of employees.
     *
     * @param questionnaireVersionId a published version, or null for the nine official questions
     */
    public record Asking(UUID questionnaireVersionId, SurveyAudience audience) {

        /** The satisfaction survey. */
        public static final Asking OFFICIAL = new Asking(null, SurveyAudience.PUBLIC);
    }

    /** Prepares a survey. */
    public static Survey prepare(UUID governmentId, Round round, UUID by, Instant now, SecureRandom random) {
        Survey survey = new Survey();
        survey.id = Ids.next();
        survey.governmentId = governmentId;
        survey.questionnaireVersionId = round.asking().questionnaireVersionId();
        survey.audience = round.asking().audience();
        survey.code = (survey.questionnaireVersionId == null ? "" : OF_QUESTIONNAIRE) + code(random);
        survey.status = SurveyStatus.DRAFT;
        survey.title = round.title();
        survey.service = round.service();
        survey.unitId = round.unitId();
        survey.population = round.population();
        survey.opensOn = round.opensOn();
        survey.closesOn = round.closesOn();
        survey.tokens = round.admission().tokens();
        survey.hourlyCeiling = round.admission().hourlyCeiling();
        survey.salt = new byte[SALT_LENGTH];
        random.nextBytes(survey.salt);
        survey.createdBy = by;
        survey.createdAt = now;
        return survey;
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

    /** Takes no answers any more and forgets what receipts are made of. */
    public void close() {
        become(SurveyStatus.CLOSED);
        salt = null;
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
