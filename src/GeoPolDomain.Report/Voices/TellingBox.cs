using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>
/// A box of a way back: an utterance, or a source with its outlet. An unknown outlet is a box of its own for each source.
/// </summary>
internal sealed class TellingBox
{
    /// <summary>The width of a box.</summary>
    public const double Width = 196;

    /// <summary>The height of a line of text.</summary>
    public const double Line = 14;

    private readonly List<ReportId> reports = [];
    private readonly HashSet<string> said = [];
    private readonly List<string> unseen = [];

    private TellingBox(string style, RecordKey? record) => (Style, Record) = (style, record);

    /// <summary>How the box is drawn: as an utterance, a source, or broken because something is not known.</summary>
    public string Style { get; }

    /// <summary>The statement or the source. Null for a box that stands for what is not recorded or not drawn.</summary>
    public RecordKey? Record { get; }

    /// <summary>The lines, each with its style.</summary>
    public List<(string Text, string Style)> Lines { get; } = [];

    /// <summary>The reports of the statement in this source.</summary>
    public IReadOnlyList<ReportId> Reports => reports;

    /// <summary>What is known and does not fit into the box. Null when everything fits.</summary>
    public string? Title => unseen.Count == 0 ? null : string.Join(". ", unseen);

    /// <summary>The height of the box.</summary>
    public double Height => (Lines.Count * Line) + 10;

    /// <summary>The box of an utterance.</summary>
    public static TellingBox Of(Dataset data, Trace trace)
    {
        var box = new TellingBox("uttered", trace.StatementId.Key);
        if (trace.Statement is not { } statement)
            return box.Say($"{trace.StatementId}", "strong", 1).Say("the dataset does not hold this statement", "quiet", 2);
        foreach (var speaker in statement.Speakers.Take(3))
        {
            box.Say(SayWords.NameOf(data, speaker), "strong", 2);
            var office = SayWords.OfficeOf(data, speaker);
            var behalf = speaker.OnBehalfOf is { } actor && actor != speaker.Actor ? $"for {data.Actors.NameOf(actor)}" : null;
            if (office is not null)
                box.Say(office, "quiet", 2);
            if (behalf is not null)
                box.Say(behalf, "quiet", 1);
        }

        if (statement.Speakers.Length > 3)
            box.Say($"and {statement.Speakers.Length - 3} more", "quiet", 1);
        box.Say($"{SayWords.Did(statement.Act)}, {SayWords.When(statement.Said)}{To(data, statement)}:", "", 3);
        box.Say(statement.Gist, "", 4);
        return box;
    }

    /// <summary>The box of a source.</summary>
    public static TellingBox Of(Dataset data, TraceStep step)
    {
        var box = new TellingBox(step.IsOutletKnown ? "box" : "unknown-box", step.SourceId.Key);
        if (step.Source is not { } source)
            return box.Say($"{step.SourceId}", "strong", 1).Say("the dataset does not hold this source", "quiet", 2);
        var head = SayWords.OutletOf(data, source);
        box.Say(head, "strong", 2);
        if (source.Outlet is null)
            box.Say("no outlet is given", "quiet", 1);
        if (source.Outlet?.Resolved is { } probably)
        {
            var likely = probably.Likelihood is { } how ? SayWords.Spoken(how) : "probably";
            box.Say($"{likely}: {data.Actors.NameOf(probably.Actor)}", "quiet", 2);
        }

        if (source.Title is { } title && title != head)
            box.Say(title, "quiet", 2);
        if (step.CitedAs is { Length: > 0 } printed)
            box.Say($"cited as {printed}", "quiet", 2);
        box.Say(source.Published is { } when ? when.Describe() : "no date given", "", 2);
        if (step.Reliability is { } grade)
            box.unseen.Add($"reliability {grade}");
        box.unseen.AddRange(step.Gaps);
        return box;
    }

    /// <summary>The box that says that nothing is known of how a statement is known.</summary>
    public static TellingBox Untold() => new TellingBox("unknown-box", null).Say("no report of it is recorded", "quiet", 2);

    /// <summary>The box that stands for steps that are not drawn.</summary>
    public static TellingBox More(int steps) => new TellingBox("unknown-box", null)
        .Say($"{steps} more {(steps == 1 ? "step" : "steps")}, not drawn", "quiet", 2);

    /// <summary>Adds the report of the statement in this source, once.</summary>
    public void Add(Dataset data, TraceStep step)
    {
        if (step.Report is not { } report)
        {
            if (reports.Count == 0 && Lines[^1].Text != Unrecorded)
                Say(Unrecorded, "quiet", 1);
            return;
        }

        if (reports.Contains(report.Id))
            return;
        reports.Add(report.Id);
        if (reports.Count == 4)
            Say("and more", "quiet", 1);
        if (reports.Count > 3)
            return;
        var by = report.Form != ReportForm.Translated ? ""
            : report.Translator?.Actor is { } translator ? $" by {data.Actors.NameOf(translator)}" : ", translator unknown";
        // A source can tell the outer and the inner statement in the same way at the same place.
        var told = $"{SayWords.Rendered(report.Form)}{by}{(report.Place is { } place ? $", {place}" : "")}";
        if (!said.Contains(told))
            Say(told, "quiet", 2);
        foreach (var speaker in report.AttributedTo.Take(2))
            Say($"attributed to {SayWords.Of(data, speaker)}", "quiet", 2);
    }

    private const string Unrecorded = "what it tells is not recorded";

    private static string To(Dataset data, Statement statement) => statement.Addressees.IsEmpty
        ? ""
        : $", to {SayWords.List([.. statement.Addressees.Take(4).Select(one => data.Actors.NameOf(one))])}";

    private TellingBox Say(string text, string style, int most)
    {
        said.Add(text);
        var lines = Cut.Lines(text, most, Width - 14, 11, style == "strong");
        foreach (var line in lines)
            Lines.Add((line, style));
        if (string.Join(' ', lines) != text)
            unseen.Add(text);
        return this;
    }
}
