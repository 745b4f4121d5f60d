using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Differences;

/// <summary>A record that both datasets hold under one id, with other content.</summary>
/// <param name="Record">The kind and the id of the record, after renames.</param>
/// <param name="Caption">What the record is or says, in one line, with names instead of ids, as it was before.</param>
/// <param name="Members">What differs, in the order of the members.</param>
public sealed record RecordChange(RecordKey Record, string Caption, ImmutableArray<MemberChange> Members)
{
    /// <summary>The record and the number of members that differ.</summary>
    public override string ToString() => $"{Record}: {Members.Length} changed";
}

/// <summary>A record that has another id afterwards and the same content.</summary>
/// <param name="From">The kind and the id before.</param>
/// <param name="To">The kind and the id after.</param>
/// <param name="Caption">What the record is or says, in one line, with names instead of ids.</param>
/// <param name="References">
/// The places that named the old id and name the new one, each as the key of the record after and a JSON pointer in it, for example
/// <c>membership:kazakhstan-csto/member</c>. They are no changes of their own.
/// </param>
public sealed record RecordRename(RecordKey From, RecordKey To, string Caption, ImmutableArray<string> References)
{
    /// <summary>Both keys.</summary>
    public override string ToString() => $"{From} is now {To}";
}
