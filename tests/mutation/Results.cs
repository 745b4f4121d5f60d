namespace GeoPolDomain.Mutation;

/// <summary>What became of each mutant, a line each in a file: its number, its fate, and the test that noticed it.</summary>
internal sealed class Results
{
    public const string Begun = "Begun";
    public const string Again = "Again";
    public const string Survived = "Survived";

    private readonly string path;
    private readonly Dictionary<int, string> fates = [];

    public Results(string path)
    {
        this.path = path;
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
            fates[int.Parse(line.Split(' ')[0])] = line.Split(' ')[1];
        foreach (var again in fates.Where(one => one.Value == Again).Select(one => one.Key).ToList())
            fates.Remove(again);
        // What was begun and has no end took the program with it.
        foreach (var broken in fates.Where(one => one.Value == Begun).Select(one => one.Key).ToList())
            Write(broken, "Crashed");
    }

    /// <summary>The name of the test that noticed it, for each of the mutants asked for that a test noticed.</summary>
    public IEnumerable<string> NoticedBy(Func<int, bool> isAsked) =>
        from line in File.ReadLines(path)
        let parts = line.Split(' ')
        where parts is [_, _, { Length: > 0 }] && isAsked(int.Parse(parts[0]))
        select parts[2];

    public string? Of(int mutant) => fates.GetValueOrDefault(mutant);

    public void Write(int mutant, string fate, string? by = null)
    {
        fates[mutant] = fate;
        File.AppendAllText(path, $"{mutant} {fate} {by}\n");
    }
}
