package id.selaras.survey.application;

import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.domain.QuestionFaults;
import id.selaras.survey.domain.Questionnaire;
import id.selaras.survey.domain.QuestionnaireStatus;
import id.selaras.survey.domain.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questionnaires of a government, beside those that came along: writing, publishing, retiring. */
@ApplicationScoped
public class QuestionnaireService {

    /** They are listed on one page. */
    private static final int MOST = 500;

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    QuestionnaireVersionRepository versions;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Those that came along first, then the government's own by their codes. */
    @Transactional
    public Page<QuestionnaireView> list(QuestionnaireFilter filter) {
        List<Questionnaire> own = questionnaires.all(current.governmentId(), filter.purpose);
        Map<UUID, List<QuestionnaireVersion>> byQuestionnaire =
                versions.of(own.stream().map(Questionnaire::id).toList()).stream()
                        .collect(Collectors.groupingBy(QuestionnaireVersion::questionnaireId));
        return Page.whole(Stream.concat(
                        ShippedQuestionnaire.all().stream()
                                .filter(one -> filter.purpose == null || one.purpose() == filter.purpose)
                                .map(ShippedQuestionnaire::view),
                        own.stream().map(one -> view(one, byQuestionnaire.getOrDefault(one.id(), List.of()))))
                .toList());
    }

    @Transactional
    public QuestionnaireView get(UUID id) {
        return ShippedQuestionnaire.withId(id).map(ShippedQuestionnaire::view).orElseGet(() -> view(own(id)));
    }

    /** Begins one with a first draft; 409 where the code is taken. */
    @Transactional
    public QuestionnaireView begin(String key, BeginQuestionnaire command) {
        return idempotency.once(key, command, QuestionnaireView.class, () -> begun(command));
    }

    private QuestionnaireView begun(BeginQuestionnaire command) {
        UUID government = current.governmentId();
        boolean shipped =
                ShippedQuestionnaire.all().stream().anyMatch(one -> one.code().equals(command.code()));
        if (shipped || questionnaires.isTaken(government, command.code())) {
            throw Refusal.conflict("questionnaire-code-taken");
        }
        if (questionnaires.count("governmentId", government) >= MOST) {
            throw Refusal.rule("too-many-questionnaires", Map.of("most", MOST));
        }
        List<QuestionForm> first = command.copyOf() == null ? List.of() : toCopy(command.copyOf());
        Questionnaire questionnaire = Questionnaire.begin(
                government,
                command.code(),
                command.name().strip(),
                command.purpose(),
                current.actor().accountId(),
                clock.instant());
        questionnaires.persistAndFlush(questionnaire);
        versions.persistAndFlush(
                QuestionnaireVersion.draft(government, questionnaire.id(), 1, QuestionCodec.write(first)));
        events.fire(QuestionnaireChanged.of(questionnaire, "begun"));
        return view(questionnaire);
    }

    private List<QuestionForm> toCopy(UUID versionId) {
        return ShippedQuestionnaire.withVersion(versionId)
                .map(ShippedQuestionnaire::questions)
                .or(() -> versions.ofGovernment(current.governmentId(), versionId)
                        .map(version -> QuestionCodec.read(version.questions())))
                .orElseThrow(() -> Refusal.rule("unknown-questionnaire", Map.of("version", versionId)));
    }

    @Transactional
    public QuestionnaireView rename(UUID id, int version, RenameQuestionnaire command) {
        Questionnaire questionnaire = locked(id);
        if (questionnaire.version() != version) {
            throw Refusal.stale();
        }
        questionnaire.rename(command.name().strip());
        questionnaires.flush();
        events.fire(QuestionnaireChanged.of(questionnaire, "renamed"));
        return view(questionnaire);
    }

    /** One version with its questions. */
    @Transactional
    public QuestionnaireVersionView version(UUID id, UUID versionId) {
        return ShippedQuestionnaire.withVersion(versionId)
                .filter(one -> one.id().equals(id))
                .map(ShippedQuestionnaire::versionView)
                .orElseGet(() -> {
                    Questionnaire questionnaire = own(id);
                    return view(questionnaire, versions.one(id, versionId).orElseThrow(Refusal::notFound));
                });
    }

    /** A new draft that begins with the questions of the last version; 409 while there is a draft. */
    @Transactional
    public QuestionnaireVersionView draft(String key, UUID id) {
        return idempotency.once(key, Map.of("draftOf", id), QuestionnaireVersionView.class, () -> drafted(id));
    }

    private QuestionnaireVersionView drafted(UUID id) {
        Questionnaire questionnaire = locked(id);
        QuestionnaireVersion last = versions.of(List.of(id)).get(0);
        if (last.status() == QuestionnaireStatus.DRAFT) {
            throw Refusal.conflict("draft-exists");
        }
        QuestionnaireVersion draft =
                QuestionnaireVersion.draft(current.governmentId(), id, last.number() + 1, last.questions());
        versions.persistAndFlush(draft);
        events.fire(QuestionnaireChanged.of(questionnaire, draft, "drafted"));
        return view(questionnaire, draft);
    }

    /** Asks something else; 409 once it is published. */
    @Transactional
    public QuestionnaireVersionView change(UUID id, UUID versionId, int version, ChangeQuestions command) {
        return act(id, versionId, version, "changed", found -> found.change(QuestionCodec.write(command.questions())));
    }

    /** Lets surveys ask it from now on, for good; 422 with every fault. */
    @Transactional
    public QuestionnaireVersionView publish(UUID id, UUID versionId, int version) {
        Questionnaire questionnaire = locked(id);
        return act(
                id,
                versionId,
                version,
                "published",
                found -> found.publish(faults(questionnaire, found), clock.instant()));
    }

    /** Lets no new survey ask it. */
    @Transactional
    public QuestionnaireVersionView retire(UUID id, UUID versionId, int version) {
        return act(id, versionId, version, "retired", QuestionnaireVersion::retire);
    }

    private QuestionnaireVersionView act(
            UUID id, UUID versionId, int version, String what, Consumer<QuestionnaireVersion> act) {
        Questionnaire questionnaire = locked(id);
        QuestionnaireVersion found = versions.lock(id, versionId).orElseThrow(Refusal::notFound);
        if (found.version() != version) {
            throw Refusal.stale();
        }
        act.accept(found);
        versions.flush();
        events.fire(QuestionnaireChanged.of(questionnaire, found, what));
        return view(questionnaire, found);
    }

    private Questionnaire locked(UUID id) {
        if (ShippedQuestionnaire.withId(id).isPresent()) {
            throw Refusal.conflict("questionnaire-shipped");
        }
        return questionnaires.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
    }

    private Questionnaire own(UUID id) {
        return questionnaires.one(current.governmentId(), id).orElseThrow(Refusal::notFound);
    }

    private QuestionnaireView view(Questionnaire questionnaire) {
        return view(questionnaire, versions.of(List.of(questionnaire.id())));
    }

    private static QuestionnaireView view(Questionnaire questionnaire, List<QuestionnaireVersion> versions) {
        return new QuestionnaireView(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.code(),
                questionnaire.name(),
                questionnaire.purpose(),
                false,
                versions.stream()
                        .map(one ->
                                new QuestionnaireVersionRow(one.id(), one.number(), one.status(), one.publishedAt()))
                        .toList());
    }

    private static QuestionnaireVersionView view(Questionnaire questionnaire, QuestionnaireVersion version) {
        List<FieldError> faults =
                version.status() == QuestionnaireStatus.DRAFT ? faults(questionnaire, version) : List.of();
        return new QuestionnaireVersionView(
                version.id(),
                version.version(),
                version.questionnaireId(),
                version.number(),
                version.status(),
                version.publishedAt(),
                QuestionCodec.read(version.questions()),
                faults.stream()
                        .map(fault -> new QuestionnaireVersionView.Fault(fault.pointer(), fault.code()))
                        .toList());
    }

    private static List<FieldError> faults(Questionnaire questionnaire, QuestionnaireVersion version) {
        return QuestionFaults.of(
                QuestionForm.questions(QuestionCodec.read(version.questions())), questionnaire.purpose());
    }
}
