using Spectre.Console;
using Spectre.Console.Rendering;

namespace GeoPolDomain.Cli.Output;

/// <summary>
/// Collects the text, tables and trees of an answer, and prints them when it is disposed. The page is as wide as the terminal and uses
/// only characters that the terminal can show.
/// </summary>
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
            // By default, Spectre.Console changes the output if it detects a build server. The page depends on the terminal alone.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = hasUnicode;
    }

    /// <summary>The bullet before each item of a list.</summary>
    public string Bullet => hasUnicode ? "•" : "*";

    /// <summary>Returns a text on one line, cut to a number of characters.</summary>
    public string Clip(string text, int room)
    {
        var line = string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        var sign = hasUnicode ? "…" : "...";
        return line.Length <= room ? line : $"{line[..Math.Max(0, room - sign.Length)].TrimEnd()}{sign}";
    }

    /// <summary>
    /// Writes rows of cells without lines between them. Each row stays on one line: the last columns share the remaining width, and their
    /// texts are cut to it.
    /// </summary>
    /// <param name="rows">The rows, all with the same number of cells.</param>
    /// <param name="growing">The number of columns at the end that share the remaining width.</param>
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

    /// <summary>Writes a heading: a line across the page with a title in it.</summary>
    public void Heading(string title)
    {
        if (isStarted)
            Line();
        if (title.Length > console.Profile.Width - RuleAround)
            Line(Words.Strong(title));
        else
            Write(new Rule(Words.Strong(title))
            {
                Justification = Justify.Left,
                Border = hasUnicode ? BoxBorder.Square : BoxBorder.Ascii,
            });
    }

    /// <summary>Writes the title of the page in a frame, with a line of marked-up words below the title.</summary>
    public void Title(string title, string below) =>
        Write(new Panel($"{Words.Strong(title)}\n{below}")
        {
            Border = hasUnicode ? BoxBorder.Rounded : BoxBorder.Ascii,
            Expand = true,
        });

    /// <summary>Writes a line of marked-up words.</summary>
    public void Line(string words = "")
    {
        console.MarkupLine(words);
        isStarted = true;
    }

    /// <summary>Writes a bulleted list of marked-up words.</summary>
    public void List(IEnumerable<string> items)
    {
        var list = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        foreach (var item in items)
            list.AddRow(Bullet, item);
        if (list.Rows.Count > 0)
            Write(list);
    }

    /// <summary>Makes an empty table with lines around its cells.</summary>
    public Table Table(params string[] columns) => Table(hasUnicode ? TableBorder.Rounded : TableBorder.Ascii, columns);

    /// <summary>Makes an empty table without lines, for use with <see cref="SideBySide"/>.</summary>
    public static Table LightTable(params string[] columns) => Table(TableBorder.None, columns);

    /// <summary>Makes an empty grid for rows of a short label and a text that may wrap.</summary>
    public static Grid LabelledRows() => new Grid()
        .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(Gap))
        .AddColumn(new GridColumn().PadLeft(0).PadRight(0));

    /// <summary>Writes items side by side if the page is wide enough, and otherwise one below the other.</summary>
    public void SideBySide(IEnumerable<IRenderable> items) =>
        Write(new Columns(items) { Expand = false, Padding = new Padding(0, 0, 5, 0) });

    private static Table Table(TableBorder border, string[] columns)
    {
        var table = new Table { Border = border };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(Words.Strong(column)));
        return table;
    }

    /// <summary>Makes a tree that has only its root.</summary>
    public Tree Tree(string root) => new(root) { Guide = hasUnicode ? TreeGuide.Line : TreeGuide.Ascii };

    /// <summary>Writes a table, a tree or another item.</summary>
    public void Write(IRenderable item)
    {
        console.Write(item);
        isStarted = true;
    }

    /// <summary>Prints the page. Spectre.Console fills lines with spaces up to the full width; those spaces are removed.</summary>
    public void Dispose()
    {
        using var text = terminal.OpenText();
        var lines = written.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        foreach (var line in lines)
            text.WriteLine(line.TrimEnd(' '));
    }
}
