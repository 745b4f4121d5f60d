namespace GeoPolDomain.Cli.Tables;

/// <summary>One row of a table of spells, as its cells are written. Cells of columns that the table does not have are empty.</summary>
/// <param name="Line">The line of the file on which the row begins.</param>
/// <param name="Member">The member: an id, a name or a code.</param>
/// <param name="Organization">The organization: an id, a name or a code.</param>
/// <param name="From">The first day, as EDTF.</param>
/// <param name="To">The last day, as EDTF. Empty when the spell has no end yet, or its end is not known.</param>
/// <param name="Status">The status. Empty for a full member.</param>
/// <param name="Note">A remark.</param>
internal sealed record SpellRow(int Line, string Member, string Organization, string From, string To, string Status, string Note);
