package id.selaras.survey.application;

import java.util.UUID;

/** Somebody a survey asks. Whether this person has answered is known to nobody. */
public record InvitedEmployee(UUID employeeId, String nip, String name) {}
