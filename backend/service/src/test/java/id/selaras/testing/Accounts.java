package id.selaras.testing;

import static io.restassured.RestAssured.given;

import id.selaras.identity.application.AccountService;
import id.selaras.identity.application.ChangeAccount;
import id.selaras.identity.application.OpenAccount;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.domain.Government;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Role;
import id.selaras.shared.security.Scope;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** Governments and accounts for tests, made by the application's own services and used through its own login. */
@ApplicationScoped
public class Accounts {

    public static final String PASSWORD = "selaras-demo-12";

    @Inject
    GovernmentDirectory governments;

    @Inject
    AccountService accounts;

    @Inject
    CurrentActor current;

    /** A government with this code; the same one when it was founded before. */
    @ActivateRequestContext
    public UUID government(String code) {
        return governments.found(
                code, "Kota " + code, Government.Kind.KOTA, ZoneId.of("Asia/Makassar"), "Wali Kota", true);
    }

    /** Runs something as the application itself in a government. */
    @ActivateRequestContext
    public void as(UUID government, Runnable action) {
        current.become(Actor.system(government), Scope.government(government));
        action.run();
    }

    /** Opens an account unless it is open, and answers its username. */
    public String open(UUID government, String name, Role role, UUID unit, UUID employee) {
        as(government, () -> {
            boolean known = accounts.list().items().stream()
                    .anyMatch(account -> account.username().equals(name));
            if (!known) {
                accounts.open(new OpenAccount(
                        name, PASSWORD, new ChangeAccount(name, Set.of(role), unit, employee, "id", true)));
            }
        });
        return name;
    }

    /** A request that carries the session of a fresh login. */
    public static RequestSpecification signedIn(String username) {
        return signedIn(username, PASSWORD);
    }

    /** The same for an account with a password of its own. */
    public static RequestSpecification signedIn(String username, String password) {
        String cookie = given().contentType(ContentType.URLENC)
                .formParam("username", username)
                .formParam("password", password)
                .post("/api/v1/session")
                .then()
                .statusCode(204)
                .extract()
                .cookie("selaras-session");
        return given().cookie("selaras-session", cookie).header("X-Selaras-Client", "web");
    }
}
