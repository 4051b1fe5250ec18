package id.selaras.mutation.application;

import id.selaras.mutation.domain.BetweenGovernments;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The steps of a transfer between governments that no other case has (PP 11/2017 art. 192). Each answers the case as
 * the side that took it sees it afterwards.
 */
@ApplicationScoped
public class TransferStepService {

    @Inject
    CaseStepService steps;

    @Inject
    CaseAccess access;

    @Inject
    CaseArrivals arrivals;

    @Inject
    CurrentActor current;

    /** The receiver asks for the person, naming the post; a seat is kept from here on. */
    @Transactional
    public MutationCaseView propose(UUID id, int version, NameThePost command) {
        requirePast(command.issuedOn());
        steps.ask(
                id,
                version,
                CaseAction.PROPOSE,
                StepDetails.letter(null, command.number().strip(), command.issuedOn()));
        requireThePost(id, command.position());
        return steps.view(id);
    }

    /** The origin lets the person go to the named post, or does not. */
    @Transactional
    public MutationCaseView answer(UUID id, int version, AnswerProposal command) {
        requirePast(command.issuedOn());
        steps.ask(
                id,
                version,
                command.action(),
                StepDetails.letter(command.reason(), command.number().strip(), command.issuedOn()));
        if (command.action() == CaseAction.CONSENT) {
            requireThePost(id, command.position());
        }
        return steps.view(id);
    }

    /** The complete file goes to the state's agency, by the way of the kind. */
    @Transactional
    public MutationCaseView forward(UUID id, int version, ForwardFile command) {
        requirePast(command.issuedOn());
        steps.ask(
                id,
                version,
                CaseAction.FORWARD,
                StepDetails.letter(null, command.number().strip(), command.issuedOn()));
        return steps.view(id);
    }

    /** What the state's agency wrote. */
    @Transactional
    public MutationCaseView hear(UUID id, int version, RecordStateConsideration command) {
        requirePast(command.issuedOn());
        String number = command.number().strip();
        transfer(steps.ask(
                        id,
                        version,
                        command.outcome().action(),
                        StepDetails.letter(command.reason(), number, command.issuedOn())))
                .hear(command.outcome(), number, command.issuedOn());
        return steps.view(id);
    }

    /** The decree of the transfer has come; refused with 422 when somebody else issued it than the rules name. */
    @Transactional
    public MutationCaseView recordDecree(UUID id, int version, RecordTransferDecree command) {
        CaseStepService.requireOrder(command.issuedOn(), command.effectiveOn(), access.today());
        String number = command.number().strip();
        BetweenGovernments transfer = transfer(steps.ask(
                id,
                version,
                CaseAction.RECORD_DECREE,
                StepDetails.decree(null, number, command.issuedOn(), command.effectiveOn())));
        if (transfer.transferIssuer() != command.issuer()) {
            throw Refusal.rule(
                    "wrong-issuer", Map.of("issuer", transfer.transferIssuer().name()));
        }
        transfer.decree(number, command.issuedOn(), command.effectiveOn());
        return steps.view(id);
    }

    /**
     * The receiver appoints the person to the post, not before the first day of the transfer; the records of both sides
     * change on the day of the appointment.
     */
    @Transactional
    public MutationCaseView appoint(UUID id, int version, IssueDecree command) {
        LocalDate today = access.today();
        CaseStepService.requireOrder(command.issuedOn(), command.effectiveOn(), today);
        StepDetails details =
                StepDetails.decree(null, command.number().strip(), command.issuedOn(), command.effectiveOn());
        steps.hold(id);
        MutationCase subject =
                steps.ask(id, version, CaseAction.APPOINT, details).get(0);
        LocalDate first = subject.between().transferEffectiveOn();
        if (command.effectiveOn().isBefore(first)) {
            throw Refusal.rule("before-transfer", Map.of("effectiveOn", first));
        }
        UUID change = arrivals.record(subject, details);
        subject.decree(details.number(), details.issuedOn(), details.effectiveOn(), change);
        if (!details.effectiveOn().isAfter(today)) {
            steps.takeEffect(subject.governmentId(), subject.chainId());
        }
        return steps.view(id);
    }

    private static BetweenGovernments transfer(List<MutationCase> taken) {
        return taken.get(0).between();
    }

    /** Both letters must name the post to be occupied; another name is another post. */
    private void requireThePost(UUID id, String named) {
        String post = steps.view(id).toPosition().jobName();
        if (named == null || named.isBlank()) {
            throw Refusal.shape("/position", "required", "the post as the letter names it");
        }
        if (!plain(named).equals(plain(post))) {
            throw Refusal.rule("letter-names-another-post", Map.of("named", named, "post", post));
        }
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private void requirePast(LocalDate issuedOn) {
        if (issuedOn.isAfter(access.today())) {
            throw Refusal.shape(List.of(new FieldError("/issuedOn", "in-the-future", "today or earlier")));
        }
    }
}
