/**
 * Transfers as cases. Each move of a proven plan becomes a draft case; the cases of one chain form a group that one
 * decree can cover. A person has one open case at most, and the database itself holds to that. A case between two
 * governments is kept by the one that opened it; each acts on its own side and sees its own part.
 */
package id.selaras.mutation;
