package id.selaras.identity.application;

import id.selaras.identity.domain.Account;
import id.selaras.identity.domain.ApiClient;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Opens, changes and closes accounts within one government. */
@ApplicationScoped
public class AccountService {

    @Inject
    AccountRepository accounts;

    @Inject
    WebSessionRepository sessions;

    @Inject
    ApiClientRepository clients;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    @Transactional
    public Page<AccountView> list() {
        return Page.whole(accounts.of(current.governmentId()).stream()
                .map(AccountView::of)
                .toList());
    }

    @Transactional
    public AccountView get(UUID id) {
        return AccountView.of(find(id));
    }

    @Transactional
    public AccountView open(OpenAccount command) {
        if (accounts.named(command.username()).isPresent()) {
            throw Refusal.conflict("username-taken");
        }
        Account account = Account.open(
                current.governmentId(),
                command.username(),
                command.profile().profile(),
                BcryptUtil.bcryptHash(command.password()),
                clock.instant());
        accounts.persistAndFlush(account);
        events.fire(AccountChanged.opened(account));
        return AccountView.of(account);
    }

    @Transactional
    public AccountView change(UUID id, int expectedVersion, ChangeAccount command) {
        Account account = find(id);
        if (account.version() != expectedVersion) {
            throw Refusal.stale();
        }
        AccountChanged change = AccountChanged.of(account, command.profile());
        account.change(command.profile());
        accounts.flush();
        events.fire(change);
        return AccountView.of(account);
    }

    @Transactional
    public void changePassword(UUID id, ChangePassword command) {
        Account account = find(id);
        account.changePassword(BcryptUtil.bcryptHash(command.password()));
        sessions.endAllOf(id, clock.instant());
        events.fire(AccountChanged.password(account));
    }

    /** Admits another system unless it is admitted already. */
    @Transactional
    public void admitOnce(UUID governmentId, String clientId, String displayName, String secret, Set<String> scopes) {
        if (clients.named(clientId).isPresent()) {
            return;
        }
        clients.persist(ApiClient.admit(
                governmentId, clientId, displayName, BcryptUtil.bcryptHash(secret), scopes, clock.instant()));
    }

    private Account find(UUID id) {
        return accounts.of(current.governmentId(), id).orElseThrow(Refusal::notFound);
    }
}
