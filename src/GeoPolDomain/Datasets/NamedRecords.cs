using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Datasets;

/// <summary>
/// Makes the records known that a known record names, as an organ does with its state: actors, claims, places, zones, forces, units,
/// treaties and events.
/// </summary>
/// <remarks>
/// An answer only ever rises, to the greatest answer of the records that name it, so the order does not matter. All records are looked at
/// once, by several threads, which only note what is named. Then those that became known are looked at, and so on.
/// </remarks>
internal sealed class NamedRecords
{
    private readonly Dataset data;
    private readonly AnswerList[] answers;

    // For the kinds that are named. Null for other kinds, and when all records of the kind are known anyway.
    private readonly IdIndex?[] indexes;
    private readonly bool[]?[] byKnown;
    private readonly bool[]?[] byPerhapsKnown;

    private NamedRecords(Dataset data, AnswerList[] answers)
    {
        this.data = data;
        this.answers = answers;
        indexes = new IdIndex?[answers.Length];
        (byKnown, byPerhapsKnown) = (new bool[]?[answers.Length], new bool[]?[answers.Length]);
        for (var kind = 0; kind < answers.Length; kind++)
            if (IsNamed((RecordKind)kind) && answers[kind].CountOf(Answer.Yes) < answers[kind].Count)
            {
                indexes[kind] = new(data.RowsOf((RecordKind)kind).Array);
                (byKnown[kind], byPerhapsKnown[kind]) = (new bool[answers[kind].Count], new bool[answers[kind].Count]);
            }
    }

    /// <summary>Raises the answers for the records that are named.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="answers">For each kind of record the answers, by the places of the records in their table.</param>
    public static void Raise(Dataset data, AnswerList[] answers)
    {
        var named = new NamedRecords(data, answers);
        if (Array.TrueForAll(named.indexes, static index => index is null))
            return;
        foreach (var table in Tables.All)
            if (table.Kind != RecordKind.Link)
                named.NoteNamedBy(table.Kind);
        named.RaiseNoted();
    }

    private void NoteNamedBy(RecordKind kind)
    {
        var (records, own) = (data.RowsOf(kind).Array, answers[(int)kind]);
        Shares.Do(records.Length, (from, to) =>
        {
            var by = Answer.No;
            var walker = new Walker((_, value) => Note(value, by));
            for (var i = from; i < to; i++)
                if ((by = own[i]) != Answer.No)
                    records[i].Walk(walker);
        });
    }

    // Two threads may note the same: each sets what the other sets. What is noted is not written again, because a processor that writes
    // takes the place from the others.
    private void Note(object value, Answer by)
    {
        if (Find(value) is not var (kind, place) || answers[kind][place] >= by)
            return;
        var noted = (by == Answer.Yes ? byKnown : byPerhapsKnown)[kind]!;
        if (!noted[place])
            noted[place] = true;
    }

    private void RaiseNoted()
    {
        var waiting = new Queue<(int Kind, int Place)>();
        for (var kind = 0; kind < indexes.Length; kind++)
            if (indexes[kind] is not null)
                for (var place = 0; place < answers[kind].Count; place++)
                    if (byKnown[kind]![place])
                        Raise(kind, place, Answer.Yes);
                    else if (byPerhapsKnown[kind]![place])
                        Raise(kind, place, Answer.Unknown);
        var known = Answer.No;
        var walker = new Walker((_, value) =>
        {
            if (Find(value) is var (kind, place))
                Raise(kind, place, known);
        });
        while (waiting.TryDequeue(out var next))
        {
            known = answers[next.Kind][next.Place];
            data.RowsOf((RecordKind)next.Kind).Array[next.Place].Walk(walker);
        }

        void Raise(int kind, int place, Answer answer)
        {
            if (answers[kind][place] >= answer)
                return;
            answers[kind][place] = answer;
            waiting.Enqueue((kind, place));
        }
    }

    private (int Kind, int Place)? Find(object value) =>
        value is IRecordName name && indexes[(int)name.Kind] is { } index && index.PlaceOf(name.Id) is var place and >= 0
            ? ((int)name.Kind, place)
            : null;

    private static bool IsNamed(RecordKind kind) => kind is RecordKind.Actor or RecordKind.Claim or RecordKind.Place or RecordKind.Zone
        or RecordKind.Force or RecordKind.Unit or RecordKind.Treaty or RecordKind.Event;
}
