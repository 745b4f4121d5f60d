using System.Collections.Immutable;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>A file that was named, or standard input, with its content.</summary>
internal sealed class GivenFile
{
    /// <summary>Stands for standard input or output.</summary>
    public const string StandardStream = "-";

    private readonly byte[] content;

    private GivenFile(string name, DocumentForm form, byte[] content)
    {
        Name = name;
        Form = form;
        this.content = content;
    }

    /// <summary>The name, as messages give it.</summary>
    public string Name { get; }

    /// <summary>The form of the dataset.</summary>
    public DocumentForm Form { get; }

    /// <summary>What it holds.</summary>
    public ReadOnlySpan<byte> Content => content;

    /// <summary>Where its records stand.</summary>
    public DocumentMap Places() => new(content);

    /// <summary>Takes in a whole file.</summary>
    /// <exception cref="Refusal">It cannot be read.</exception>
    public static GivenFile Read(string file, Terminal terminal)
    {
        try
        {
            var isInput = file == StandardStream;
            var content = isInput ? ReadAll(terminal.Input) : File.ReadAllBytes(file);
            return new GivenFile(isInput ? "<stdin>" : file, DocumentForms.Of(file) ?? DatasetDocument.FormOf(content), content);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"'{file}' cannot be read: {unreadable.Message}");
        }
    }

    /// <summary>Reads the dataset.</summary>
    /// <exception cref="DocumentException">It has mistakes.</exception>
    public Dataset Dataset() => Form == DocumentForm.Lines ? DatasetLines.Read(content) : DatasetJson.Read(content);

    /// <summary>All mistakes, one a line.</summary>
    public IEnumerable<string> Describe(ImmutableArray<DocumentError> mistakes, bool isCut) =>
        isCut ? mistakes.Select(Describe).Append($"{Name}: there are more mistakes; mend these first") : mistakes.Select(Describe);

    // In the way editors can jump to.
    private string Describe(DocumentError mistake) => $"{Name}:{mistake.Line}:{mistake.BytePosition}: {mistake.Path}: {mistake.Message}";

    private static byte[] ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
