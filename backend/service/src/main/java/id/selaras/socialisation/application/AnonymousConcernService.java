package id.selaras.socialisation.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.shared.error.Refusal;
import id.selaras.socialisation.domain.Concern;
import id.selaras.socialisation.domain.ConcernCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

/**
 * Worries without a name, over routes without a session. Kept are the words, the day and the HMAC of the token: no
 * account, no address, no time of the day. No event is fired while the person is there, because the log would tell the
 * minute; the clock tells the log on a later day. A worry that is sent twice is there twice: nothing that could
 * recognise the sender is kept.
 */
@ApplicationScoped
public class AnonymousConcernService {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ConcernRepository concerns;

    @Inject
    VoiceClocks clocks;

    @Inject
    GovernmentDirectory governments;

    @Inject
    UnitDirectory units;

    @Inject
    AnonymousCeiling ceiling;

    /** What the form asks; 404 for an unknown government. */
    @Transactional
    public AnonymousForm form(String government) {
        UUID id = government(government);
        return new AnonymousForm(
                governments.government(id).name(),
                List.of(ConcernCategory.values()),
                agencies(id).stream()
                        .map(unit -> new AnonymousForm.Agency(unit.code(), unit.name()))
                        .toList(),
                clocks.days(id, clocks.today(id), VoiceClocks.CONCERN));
    }

    /** Keeps a worry; 400 for an agency that is not there, 429 when too many came from one network within the hour. */
    @Transactional
    public AnonymousReceipt raise(RaiseAnonymously command) {
        UUID government = government(command.government());
        UUID agency = command.agency() == null ? null : agency(government, command.agency());
        ceiling.take(government, clocks.days(government, clocks.today(government), "concern_ceiling_anonymous"));
        ReplyToken token = ReplyToken.fresh(RANDOM);
        Concern concern = Concern.raiseWithoutName(
                government,
                agency,
                command.words(),
                token.hash(concerns.secret(government, RANDOM)),
                clocks.concern(government));
        concerns.persistAndFlush(concern);
        return new AnonymousReceipt(token.shown(), concern.dueOn());
    }

    /** The own worry; 404 for a token that belongs to none. */
    @Transactional
    public AnonymousConcernView read(ShowToken reply) {
        return view(find(reply));
    }

    /** Adds something; an answered worry is open again. */
    @Transactional
    public AnonymousConcernView add(AddAnonymously command) {
        Concern concern = find(command.reply());
        Concern.Term term = clocks.concern(concern.governmentId());
        concern.addTo(term);
        concerns.add(concern.id(), term.from(), command.text().strip());
        return view(concern);
    }

    /** Closes an answered worry. */
    @Transactional
    public AnonymousConcernView close(CloseAnonymously command) {
        Concern concern = find(command.reply());
        concern.close(command.satisfaction(), clocks.today(concern.governmentId()));
        return view(concern);
    }

    private Concern find(ShowToken reply) {
        UUID government = government(reply.government());
        byte[] hash = ReplyToken.typed(reply.token()).hash(concerns.secret(government, RANDOM));
        return concerns.lockByReply(government, hash).orElseThrow(Refusal::notFound);
    }

    private AnonymousConcernView view(Concern concern) {
        return new AnonymousConcernView(
                concern.status(),
                concern.raisedOn(),
                concern.dueOn(),
                concern.words().text(),
                concerns.additions(concern.id()),
                concern.reply().text(),
                concern.reply().on(),
                concern.reply().followUp(),
                concern.reply().note(),
                concern.satisfaction());
    }

    private UUID government(String code) {
        return governments.idOf(code).orElseThrow(Refusal::notFound);
    }

    private List<UnitNode> agencies(UUID government) {
        return units.tree(government, clocks.today(government)).agencies();
    }

    private UUID agency(UUID government, String code) {
        return agencies(government).stream()
                .filter(unit -> unit.code().equals(code))
                .map(UnitNode::id)
                .findFirst()
                .orElseThrow(() -> Refusal.shape("/agency", "unknown-agency", "the code of an agency"));
    }
}
