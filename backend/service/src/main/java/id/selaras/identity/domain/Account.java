package id.selaras.identity.domain;

import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.Role;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The account of a person: opened by an administrator, given roles and a unit, closed but never deleted. */
@Entity
@Table(name = "accounts")
public class Account {

    @Id
    private UUID id;

    private UUID governmentId;
    private String username;
    private String displayName;
    private String passwordHash;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;

    private UUID unitId;
    private UUID employeeId;
    private String language;
    private boolean active;
    private Instant createdAt;

    @Version
    private int version;

    protected Account() {}

    /** Opens an account; the password arrives hashed. */
    public static Account open(
            UUID governmentId, String username, AccountProfile profile, String passwordHash, Instant now) {
        Account account = new Account();
        account.id = Ids.next();
        account.governmentId = governmentId;
        account.username = username;
        account.passwordHash = passwordHash;
        account.createdAt = now;
        account.change(profile);
        return account;
    }

    /** Gives the account another name, other roles, another unit, or closes it. */
    public void change(AccountProfile profile) {
        displayName = profile.displayName();
        roles = Set.copyOf(profile.roles());
        unitId = profile.unitId();
        employeeId = profile.employeeId();
        language = profile.language();
        active = profile.active();
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    public Actor actor() {
        return new Actor(id, username, roles, governmentId, unitId, employeeId, Set.of());
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }

    public AccountProfile profile() {
        return new AccountProfile(displayName, roles, unitId, employeeId, language, active);
    }
}
