using Spectre.Console;
using Spectre.Console.Rendering;

namespace GeoPolDomain.Cli.Output;

/// <summary>What a person sees: text, tables and trees, as wide as the terminal and in the letters it can show.</summary>
internal sealed class Page : IDisposable
{
    private const int RuleAround = 8;
    private const int Gap = 2;
    private const int Narrowest = 8;

    private readonly Terminal terminal;
    private readonly StringWriter written = new() { NewLine = "\n" };
    private readonly IAnsiConsole console;
    private readonly bool hasUnicode;
    private bool isStarted;

    public Page(Terminal terminal)
    {
        this.terminal = terminal;
        hasUnicode = terminal.HasUnicode;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(written),
            // The page depends on what the terminal says of itself, not on whether a build server is guessed.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = hasUnicode;
    }

    /// <summary>The mark before each item of a list.</summary>
    public string Bullet => hasUnicode ? "•" : "*";

    /// <summary>A text on one line of so many letters, cut where it is longer.</summary>
    public string Clip(string text, int room)
    {
        var line = string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        var sign = hasUnicode ? "…" : "...";
        return line.Length <= room ? line : $"{line[..Math.Max(0, room - sign.Length)].TrimEnd()}{sign}";
    }

    /// <summary>Lines of cells under each other; the last cells share what room there is, and are cut to it.</summary>
    public void Rows(IReadOnlyList<string[]> rows, int growing = 1)
    {
        if (rows.Count == 0)
            return;
        var narrow = rows[0].Length - growing;
        var room = console.Profile.Width - Enumerable.Range(0, narrow).Sum(at => rows.Max(row => row[at].Length) + Gap);
        var grid = new Grid();
        for (var at = 0; at < rows[0].Length; at++)
            grid.AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(at == rows[0].Length - 1 ? 0 : Gap));
        foreach (var row in rows)
            grid.AddRow([.. row.Select((cell, at) => at switch
            {
                0 => Words.Aside(cell),
                _ when at < narrow => Words.Plain(cell),
                _ => Words.Plain(Clip(cell, Math.Max(Narrowest, (room - (Gap * (growing - 1))) / growing))),
            })]);
        Write(grid);
    }

    /// <summary>A line across the page with the name of what follows.</summary>
    public void Heading(string title)
    {
        if (isStarted)
            Line();
        if (title.Length > console.Profile.Width - RuleAround)
            Line(Words.Strong(title));
        else
            Write(new Rule(Words.Strong(title)) { Justification = Justify.Left, Border = hasUnicode ? BoxBorder.Square : BoxBorder.Ascii });
    }

    /// <summary>The title of a page, framed.</summary>
    public void Title(string title, string below) =>
        Write(new Panel($"{Words.Strong(title)}\n{below}") { Border = hasUnicode ? BoxBorder.Rounded : BoxBorder.Ascii, Expand = true });

    /// <summary>A line of marked-up words.</summary>
    public void Line(string words = "")
    {
        console.MarkupLine(words);
        isStarted = true;
    }

    /// <summary>A list of marked-up words, one item a line.</summary>
    public void List(IEnumerable<string> items)
    {
        var list = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        foreach (var item in items)
            list.AddRow(Bullet, item);
        if (list.Rows.Count > 0)
            Write(list);
    }

    /// <summary>An empty table with lines around its cells.</summary>
    public Table Table(params string[] columns) => Table(hasUnicode ? TableBorder.Rounded : TableBorder.Ascii, columns);

    /// <summary>An empty table without lines, to stand beside another.</summary>
    public static Table LightTable(params string[] columns) => Table(TableBorder.None, columns);

    /// <summary>Makes an empty grid for rows of a short label and a text that may wrap.</summary>
    public static Grid LabelledRows() => new Grid()
        .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(Gap))
        .AddColumn(new GridColumn().PadLeft(0).PadRight(0));

    /// <summary>Things that stand side by side where there is room, or else one under the other.</summary>
    public void SideBySide(IEnumerable<IRenderable> things) => Write(new Columns(things) { Expand = false, Padding = new Padding(0, 0, 5, 0) });

    private static Table Table(TableBorder border, string[] columns)
    {
        var table = new Table { Border = border };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(Words.Strong(column)));
        return table;
    }

    /// <summary>A tree with nothing but its root.</summary>
    public Tree Tree(string root) => new(root) { Guide = hasUnicode ? TreeGuide.Line : TreeGuide.Ascii };

    /// <summary>Writes what is ready.</summary>
    public void Write(IRenderable ready)
    {
        console.Write(ready);
        isStarted = true;
    }

    /// <summary>Lets out what is written, without the blanks that fill up its lines.</summary>
    public void Dispose()
    {
        using var text = terminal.OpenText();
        var lines = written.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        foreach (var line in lines)
            text.WriteLine(line.TrimEnd(' '));
    }
}
