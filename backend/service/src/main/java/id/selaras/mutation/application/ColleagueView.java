package id.selaras.mutation.application;

import id.selaras.shared.security.Role;
import java.util.List;
import java.util.UUID;

/** Somebody who may sit in a meeting. */
public record ColleagueView(UUID accountId, String name, List<Role> roles) {}
