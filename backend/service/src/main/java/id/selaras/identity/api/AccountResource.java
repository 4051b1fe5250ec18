package id.selaras.identity.api;

import id.selaras.identity.application.AccountService;
import id.selaras.identity.application.AccountView;
import id.selaras.identity.application.ChangeAccount;
import id.selaras.identity.application.ChangePassword;
import id.selaras.identity.application.OpenAccount;
import id.selaras.shared.page.Page;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounts of the own government. */
@Path("/api/v1/accounts")
@Tag(name = "Access")
public class AccountResource {

    @Inject
    AccountService accounts;

    @GET
    @Operation(operationId = "listAccounts", summary = "All accounts of the government")
    public Page<AccountView> list() {
        return accounts.list();
    }

    @POST
    @Operation(operationId = "openAccount", summary = "Open an account")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccountView.class)))
    public Response open(@NotNull @Valid OpenAccount command) {
        return Versions.created("/api/v1/accounts", accounts.open(command), AccountView::id, AccountView::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAccount", summary = "One account")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccountView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(accounts.get(id), AccountView::version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeAccount", summary = "Change roles, unit or state of an account")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccountView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeAccount command) {
        return Versions.ok(accounts.change(id, Versions.expected(ifMatch), command), AccountView::version);
    }

    @POST
    @Path("{id}/password")
    @Operation(operationId = "changePassword", summary = "Set a new password and end all sessions of the account")
    @APIResponse(responseCode = "204")
    public void changePassword(@PathParam("id") UUID id, @NotNull @Valid ChangePassword command) {
        accounts.changePassword(id, command);
    }
}
