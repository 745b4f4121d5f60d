using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Datasets;

/// <summary>
/// Determines for every record of a dataset whether it was known on a day, by its sources and by the known records that name it.
/// </summary>
internal sealed class KnownRecords
{
    private readonly Dataset data;
    private readonly AnswerList[] answers;

    public KnownRecords(Dataset data, LocalDate day)
    {
        this.data = data;
        answers = new AnswerList[Tables.All.Length];
        Disclose(EdtfDate.On(day));
        NamedRecords.Raise(data, answers);
        KnowLinksByTheirEnds();
    }

    /// <summary>The answers for the records of a kind, by their places in their table.</summary>
    public AnswerList Of(RecordKind kind) => answers[(int)kind];

    /// <summary>The answer for a record. Null when the dataset does not hold it.</summary>
    public Answer? Find(RecordKey key) =>
        data.RowsOf(key.Kind).PlaceOf(key.Id) is var place and >= 0 ? answers[(int)key.Kind][place] : null;

    /// <summary>How many records have at least the answer.</summary>
    public int CountOf(Answer least) => answers.Sum(list => list.CountOf(least));

    private void Disclose(EdtfDate by)
    {
        var sources = new SourcesOut(data.Sources.All, by);
        var published = new PublishedBy(by, sources.IsOut);
        var statements = new StatementsOut(data.Statements, published, sources);
        foreach (var table in Tables.All)
            answers[(int)table.Kind] = table.Kind switch
            {
                RecordKind.Source => sources.Answers,
                RecordKind.Report => statements.Reports,
                RecordKind.Statement => statements.Statements,
                _ => Of(data.RowsOf(table.Kind).Array, published),
            };
    }

    private static AnswerList Of(DatasetRecord[] records, PublishedBy published)
    {
        var list = new AnswerList(records.Length);
        Shares.Do(records.Length, (from, to) =>
        {
            for (var i = from; i < to; i++)
                list[i] = published.Of(records[i], records[i].Time, records[i].Citations);
        });
        return list;
    }

    // One after another, because a link can have a link at its end.
    private void KnowLinksByTheirEnds()
    {
        var (links, own) = (data.Statements.Links, answers[(int)RecordKind.Link]);
        for (var i = 0; i < links.Length; i++)
            if (own[i] != Answer.No)
                own[i] = own[i].And(End(links[i].From)).And(End(links[i].To));

        Answer End(RecordKey key) => Find(key) ?? Answer.Unknown;
    }
}
