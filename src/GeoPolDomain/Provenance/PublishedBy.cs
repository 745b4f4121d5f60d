using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Provenance;

/// <summary>What the dates of publication say about a day of knowledge. Everybody who judges what was known takes these rules.</summary>
/// <remarks>An object of this class keeps nothing, so several threads may ask.</remarks>
/// <param name="by">The day.</param>
/// <param name="isOut">Whether a source was published by the day.</param>
internal sealed class PublishedBy(EdtfDate by, Func<SourceId, Answer> isOut)
{
    /// <summary>Whether a source was published by a day.</summary>
    public static Answer IsOut(Source source, EdtfDate by) =>
        source.Published is not { } published ? Answer.Unknown
        : published.LatestDay <= by.EarliestDay ? Answer.Yes
        : published.EarliestDay > by.LatestDay ? Answer.No
        : Answer.Unknown;

    /// <summary>Whether the source was published.</summary>
    public Answer IsOut(SourceId source) => isOut(source);

    /// <summary>Whether the statement was certainly made after the day.</summary>
    public bool IsSaidLater(Statement statement) => statement.Said is { } said && said.EarliestDay > by.LatestDay;

    /// <summary>Whether a record, or a part of it, could have been known by its citations. A link that cites nothing could.</summary>
    /// <param name="record">The record. It is no source, report or statement.</param>
    /// <param name="when">The time that the record or the part describes. Null when it describes no time.</param>
    /// <param name="citations">The citations of the record or the part.</param>
    public Answer Of(DatasetRecord record, EdtfValue? when, ImmutableArray<Citation> citations) =>
        record is Link && citations.IsEmpty ? Answer.Yes : IsCited(when, citations);

    /// <summary>Whether a source was published that one of the citations names.</summary>
    public Answer IsCited(EdtfValue? when, ImmutableArray<Citation> citations)
    {
        if (citations.IsEmpty)
            return Answer.Unknown;
        var answer = Answer.No;
        foreach (var one in citations)
            answer = answer.Or(one.Basis == CitationBasis.GeneralKnowledge ? IsGeneral(when) : isOut(one.Source));
        return answer;
    }

    private Answer IsGeneral(EdtfValue? when) =>
        when is null || when.EarliestDay <= by.EarliestDay ? Answer.Yes
        : when.EarliestDay > by.LatestDay ? Answer.No
        : Answer.Unknown;
}
