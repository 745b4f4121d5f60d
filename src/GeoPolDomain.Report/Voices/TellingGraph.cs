using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>The way back of each telling as boxes and edges: from the utterance through the sources to those that a reader has.</summary>
internal sealed class TellingGraph
{
    private readonly Dictionary<RecordKey, int> places = [];
    private readonly Dictionary<(int From, int To), List<string>> labels = [];
    private readonly Dataset data;
    private readonly int most;

    /// <summary>Makes the graph with at most so many boxes.</summary>
    public TellingGraph(Dataset data, Trace trace, int most)
    {
        (this.data, this.most) = (data, most);
        var said = Add(trace.StatementId.Key, () => TellingBox.Of(data, trace));
        for (var next = trace; next is not null; next = next.Within)
        {
            AddChains(next, said);
            if (next.Within is null)
                break;
            if (Boxes.Count >= most)
            {
                LeftOut++;
                break;
            }

            var outer = Add(next.Within.StatementId.Key, () => TellingBox.Of(data, next.Within));
            Join(said, outer, "told inside");
            said = outer;
        }
    }

    /// <summary>The boxes, the utterance first.</summary>
    public List<TellingBox> Boxes { get; } = [];

    /// <summary>The edges, in the order in which they were met.</summary>
    public List<(int From, int To)> Edges { get; } = [];

    /// <summary>How many ways are not drawn because there are too many boxes.</summary>
    public int LeftOut { get; private set; }

    /// <summary>What an edge says.</summary>
    public string LabelOf((int From, int To) edge) => string.Join("; ", labels[edge]);

    private void AddChains(Trace trace, int said)
    {
        var full = trace.FullChains;
        for (var i = 0; i < full.Length; i++)
        {
            if (Boxes.Count >= most)
            {
                LeftOut += full.Length - i;
                return;
            }

            Add(full[i], said);
        }

        if (full.IsEmpty && trace.Within is null)
            Join(said, Add(trace.StatementId.Key, TellingBox.Untold, isNew: true), "");
    }

    // The chain leads from the reporting source back; the graph is drawn the other way, as the words went.
    private void Add(ReportChain chain, int said)
    {
        var steps = chain.FirstSteps(Math.Max(1, most - Boxes.Count));
        var more = chain.StepCount - steps.Length;
        var from = more > 0 ? Add(chain.Report.Key, () => TellingBox.More(more), isNew: true) : said;
        if (more > 0)
            Join(said, from, "");
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            var step = steps[i];
            var to = Add(step.SourceId.Key, () => TellingBox.Of(data, step));
            Boxes[to].Add(data, step);
            var label = i < steps.Length - 1 ? Label(steps[i + 1].Kind)
                : step.Report is null ? "named as source" : "reported by";
            if (from != to)
                Join(from, to, label);
            from = to;
        }
    }

    private static string Label(TraceStepKind kind) =>
        kind == TraceStepKind.Through ? "passed on to"
        : kind == TraceStepKind.Edition ? "other edition"
        : kind == TraceStepKind.Part ? "has as a part"
        : "cited by";

    private int Add(RecordKey key, Func<TellingBox> make, bool isNew = false)
    {
        if (!isNew && places.TryGetValue(key, out var known))
            return known;
        Boxes.Add(make());
        if (!isNew)
            places[key] = Boxes.Count - 1;
        return Boxes.Count - 1;
    }

    private void Join(int from, int to, string label)
    {
        if (!labels.TryGetValue((from, to), out var said))
        {
            labels[(from, to)] = said = [];
            Edges.Add((from, to));
        }

        if (!said.Contains(label))
            said.Add(label);
    }
}
