package id.selaras.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.restassured.specification.SpecificationQuerier;

/** A login that many requests share: checking a password is slow on purpose. */
public record WebSession(String cookie) {

    public static WebSession of(String username) {
        return new WebSession(SpecificationQuerier.query(Accounts.signedIn(username))
                .getCookies()
                .getValue("selaras-session"));
    }

    /** A fresh request of the session. */
    public RequestSpecification request() {
        return given().cookie("selaras-session", cookie).header("X-Selaras-Client", "web");
    }
}
