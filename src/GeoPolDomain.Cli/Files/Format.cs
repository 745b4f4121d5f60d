using System.CommandLine;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Files;

/// <summary>The command <c>format</c>: brings files into the canonical form, or says which are not in it.</summary>
internal sealed class Format : Command
{
    private readonly Terminal terminal;
    private readonly Argument<string[]> files = new("FILE") { Description = "The files.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> check = new("--check")
    {
        Description = "Changes nothing. Ends with exit code 1 when a file is not in the canonical form.",
    };

    public Format(Terminal terminal) : base(
        "format",
        "Brings files into the canonical form: members and records in order, one spelling of each date, two spaces of indentation. The "
        + "content stays the same.")
    {
        this.terminal = terminal;
        Add(files);
        Add(check);
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var isCheck = given.GetValue(check);
        using var text = terminal.OpenText();
        var isFine = true;
        foreach (var name in given.GetRequiredValue(files))
        {
            if (name == GivenFile.StandardStream)
                throw new Refusal(
                    "a file is brought into the canonical form where it stands; to read standard input, use 'geopol convert - -'");
            var file = GivenFile.Read(name, terminal);
            var canonical = CanonicalOf(file);
            var isCanonical = file.Content.SequenceEqual(canonical);
            if (!isCanonical && !isCheck)
                GivenOutput.Write(name, terminal, output => output.Write(canonical));
            text.WriteLine($"{name}: {(isCanonical ? "canonical" : isCheck ? "not canonical" : "brought into the canonical form")}");
            isFine &= isCanonical || !isCheck;
        }

        return isFine ? ExitCode.Fine : ExitCode.Findings;
    }

    private static byte[] CanonicalOf(GivenFile file)
    {
        try
        {
            using var canonical = new MemoryStream();
            DocumentForms.Write(file.Dataset(), file.Form, canonical);
            return canonical.ToArray();
        }
        catch (DocumentException mistaken)
        {
            throw new Refusal([.. file.Describe(mistaken.Errors, mistaken.IsCut)]);
        }
    }
}
