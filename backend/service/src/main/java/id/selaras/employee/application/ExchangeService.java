package id.selaras.employee.application;

import id.selaras.employee.domain.ExchangeStatus;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People who would like to take each other's posts: one proposes, each of them agrees or not. */
@ApplicationScoped
public class ExchangeService {

    @Inject
    ExchangeRepository exchanges;

    @Inject
    WishWindowService windows;

    @Inject
    UnitDirectory units;

    @Inject
    EmployeeNameDirectory names;

    @Inject
    EmployeeDirectory people;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    /** Proposals of a window, newest first: all, or those one is in. */
    @Transactional
    public Page<ExchangeRow> list(UUID window, ExchangeFilter filter, PageRequest page) {
        windows.one(window);
        UUID self = current.scope().reach() == Reach.SELF ? current.scope().employeeId() : null;
        return exchanges.page(current.governmentId(), window, filter, self, places(), page);
    }

    /** Proposes an exchange; 422 for a number nobody has, somebody without a post, or somebody named twice. */
    @Transactional
    public ExchangeRow propose(UUID window, String key, ProposeExchange command) {
        windows.requireOpen(window);
        return idempotency.once(
                key, Map.of("window", window, "exchange", command), ExchangeRow.class, () -> begin(window, command));
    }

    private ExchangeRow begin(UUID window, ProposeExchange command) {
        UUID government = current.governmentId();
        UUID self = current.actor().employeeId();
        Map<String, UUID> known = people.knownIdsByNip(government, command.colleagues());
        List<UUID> ring = new ArrayList<>(List.of(self));
        command.colleagues().forEach(nip -> ring.add(known.get(nip)));
        if (new HashSet<>(ring).size() < ring.size()) {
            throw Refusal.rule("named-twice", Map.of());
        }
        LocalDate today = windows.today();
        Map<UUID, EmployeeName> called = names.names(government, today);
        Map<UUID, UUID> held = names.definitivePositions(government, today);
        if (ring.stream().anyMatch(one -> !held.containsKey(one) || !called.containsKey(one))) {
            throw Refusal.rule("without-post", Map.of());
        }
        UUID id = exchanges.add(
                government,
                window,
                ring.stream()
                        .map(one -> new ExchangeRepository.Newcomer(
                                one, called.get(one).name(), held.get(one), one.equals(self) ? today : null))
                        .toList(),
                today);
        return told(window, id);
    }

    /** Agrees; once everybody has, it is agreed. */
    @Transactional
    public ExchangeRow confirm(UUID window, UUID id, int version) {
        ExchangeRow exchange = locked(window, id, version);
        require(exchange, ExchangeStatus.AGREED);
        exchanges.confirm(id, current.actor().employeeId(), windows.today());
        exchanges.become(id, exchanges.hasEverybody(id) ? ExchangeStatus.AGREED : ExchangeStatus.PROPOSED);
        return told(window, id);
    }

    /** Does not want it, or no longer; one of them is enough. */
    @Transactional
    public ExchangeRow withdraw(UUID window, UUID id, int version) {
        require(locked(window, id, version), ExchangeStatus.WITHDRAWN);
        exchanges.withdraw(id, current.actor().employeeId(), windows.today());
        exchanges.become(id, ExchangeStatus.WITHDRAWN);
        return told(window, id);
    }

    private ExchangeRow locked(UUID window, UUID id, int version) {
        windows.requireOpen(window);
        ExchangeRow exchange = exchanges
                .lock(current.governmentId(), window, id, current.actor().employeeId())
                .orElseThrow(Refusal::notFound);
        if (exchange.version() != version) {
            throw Refusal.stale();
        }
        return exchange;
    }

    private static void require(ExchangeRow exchange, ExchangeStatus next) {
        if (!exchange.status().mayBecome(next)) {
            throw Refusal.illegalTransition(exchange.status(), exchange.status().next());
        }
    }

    private ExchangeRow told(UUID window, UUID id) {
        ExchangeRow exchange = exchanges
                .of(current.governmentId(), window, id, current.actor().employeeId(), places())
                .orElseThrow(Refusal::notFound);
        events.fire(WishesChanged.ofExchange(current.governmentId(), exchange));
        return exchange;
    }

    private WishPlaces places() {
        return new WishPlaces(units.tree(current.governmentId(), windows.today()));
    }
}
