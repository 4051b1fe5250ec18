package id.selaras.socialisation.application;

import id.selaras.shared.security.Role;
import id.selaras.socialisation.domain.AudienceKind;
import java.util.List;

/**
 * One group of a notice's readers in words.
 *
 * @param count how many units, posts, jobs, plans, cases, people or roles it names; 0 for everybody
 * @param names of the first three units or jobs; empty for the others
 * @param roles for roles only
 */
public record AudienceGroup(AudienceKind kind, int count, List<String> names, List<Role> roles) {}
