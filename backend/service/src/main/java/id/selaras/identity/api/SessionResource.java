package id.selaras.identity.api;

import id.selaras.identity.application.MeView;
import id.selaras.identity.application.SessionService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out, and who one is. */
@Path("/api/v1")
@Tag(name = "Access")
public class SessionResource {

    @Inject
    SessionService sessions;

    @Inject
    SessionCookies cookies;

    @POST
    @Path("session")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "login", summary = "Sign in with username and password")
    @APIResponse(responseCode = "204")
    public Response login(
            @FormParam("username") String username,
            @FormParam("password") String password,
            @CookieParam(SessionCookies.DEVICE) String device) {
        return cookies.signedIn(sessions.login(username, password, device));
    }

    @DELETE
    @Path("session")
    @Operation(operationId = "logout", summary = "Sign out")
    @APIResponse(responseCode = "204")
    public Response logout() {
        sessions.logout();
        return cookies.signedOut();
    }

    @GET
    @Path("me")
    @Operation(operationId = "me", summary = "The signed-in account, its roles, permissions, government and unit")
    public MeView me() {
        return sessions.me();
    }
}
