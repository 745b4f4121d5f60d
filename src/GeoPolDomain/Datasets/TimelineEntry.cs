using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Datasets;

/// <summary>One dated thing: what happens, when, as far as it is known, and the record that says so.</summary>
/// <param name="Record">The record that says so.</param>
/// <param name="Member">Where in the record the date stands, as a JSON pointer: <c>/states/0/when</c>.</param>
/// <param name="What">What happens then.</param>
/// <param name="When">The date as it is written. For something that begins or ends it is that end of its spell.</param>
/// <param name="Text">What the record is or says, in one line.</param>
public sealed record TimelineEntry(DatasetRecord Record, string Member, Occurrence What, EdtfValue When, string Text)
{
    /// <summary>As of when this was so, for what is planned, expected or otherwise known only as of a time.</summary>
    public EdtfValue? AsOf { get; init; }

    /// <summary>The whole spell, for something that begins or ends; its other end may be open or unknown.</summary>
    public EdtfInterval? Spell { get; init; }

    /// <summary>Whether it falls into the range that was asked for; unknown where its date is too coarse to tell.</summary>
    public Answer InRange { get; init; } = Answer.Yes;

    /// <summary>When, what, and the record it rests on.</summary>
    public override string ToString() => $"{When} {What}: {Text} [{Record.Key}]";
}
