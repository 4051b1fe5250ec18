package id.selaras.identity.application;

import id.selaras.identity.domain.Account;
import id.selaras.identity.domain.WebSession;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.security.AccessTable;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.ScopeNames;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Lets people in and out. */
@ApplicationScoped
public class SessionService {

    /** Compared against when there is no such account, so that both answers take the same time. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody");

    @Inject
    AccountRepository accounts;

    @Inject
    WebSessionRepository sessions;

    @Inject
    LoginThrottleService throttle;

    @Inject
    IdentityDirectory identities;

    @Inject
    TokenService tokens;

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentActor current;

    @Inject
    AccessTable table;

    @Inject
    ScopeNames names;

    @Inject
    Clock clock;

    @Inject
    SessionService self;

    /**
     * Checks a password and begins a session.
     *
     * @param deviceCookie value of the device cookie, or null
     */
    public OpenedSession login(String username, String password, String deviceCookie) {
        identities.requireOwnTokens();
        if (username == null || username.isBlank() || password == null || password.isEmpty()) {
            throw Refusal.of(RefusalKind.UNAUTHENTICATED, "bad-credentials");
        }
        String device = tokens.knownDevice(deviceCookie, username).orElse(null);
        throttle.admit(username, device);
        Optional<Account> account = self.find(username);
        boolean right =
                BcryptUtil.matches(password, account.map(Account::passwordHash).orElse(NOBODY));
        if (!right || !account.map(Account::isActive).orElse(false)) {
            throw Refusal.of(RefusalKind.UNAUTHENTICATED, "bad-credentials");
        }
        throttle.succeeded(username, device);
        return self.begin(account.get(), device);
    }

    @Transactional
    Optional<Account> find(String username) {
        return accounts.named(username);
    }

    @Transactional
    OpenedSession begin(Account account, String device) {
        WebSession session = WebSession.begin(account.id(), clock.instant());
        sessions.persist(session);
        return new OpenedSession(
                tokens.session(account.username(), session.id()),
                device == null ? tokens.newDevice(account.username()) : device);
    }

    /** Ends the session that carries this request. */
    @Transactional
    public void logout() {
        UUID session = TokenService.sessionOf(identity);
        if (session != null) {
            sessions.findByIdOptional(session).ifPresent(open -> open.end(clock.instant()));
        }
    }

    /** Who is signed in, and what the person may do. */
    @Transactional
    public MeView me() {
        Actor actor = current.actor();
        Optional<Account> account = accounts.findByIdOptional(actor.accountId());
        return new MeView(
                actor.accountId(),
                actor.username(),
                account.map(person -> person.profile().displayName()).orElse(actor.username()),
                actor.roles(),
                table.permissionsOf(actor),
                names.government(actor.governmentId()),
                names.unit(actor.governmentId(), actor.unitId()),
                actor.employeeId(),
                account.map(person -> person.profile().language()).orElse("id"));
    }
}
