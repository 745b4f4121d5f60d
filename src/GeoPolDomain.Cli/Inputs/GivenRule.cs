using GeoPolDomain.Cli.Output;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Reference;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>Finds the decision rule that the command line names.</summary>
internal static class GivenRule
{
    /// <summary>Returns the rule with this id that comes with the tool, or otherwise reads the file with this name.</summary>
    /// <exception cref="Refusal">There is neither, or the file has mistakes.</exception>
    public static DecisionRule Of(string nameOrFile, Terminal terminal)
    {
        var named = ReferenceData.DecisionRules.Decisions;
        if (DecisionRuleId.TryParse(nameOrFile, out var id) && named.FindRule(id) is { } rule)
            return rule;
        if (!File.Exists(nameOrFile))
        {
            var hint = NearSpelling.Hint(nameOrFile, named.Rules.Select(one => one.Id.ToString()));
            throw new Refusal($"there is no decision rule and no file named '{nameOrFile}'{hint}", "run 'geopol rules' to list the rules");
        }

        var file = GivenFile.Read(nameOrFile, terminal);
        try
        {
            return VoteJson.ReadRule(file.Content);
        }
        catch (DocumentException mistakes)
        {
            throw new Refusal([.. file.Describe(mistakes.Errors, mistakes.IsCut)]);
        }
    }
}
